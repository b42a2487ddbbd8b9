const lv = {
  "age-title": "Jaut\u0101jums par vecumu",
  "age-why": "{controller} to vispirms jaut\u0101 visiem. Tas, kas nav nepiecie\u0161ams, pagaid\u0101m ir izsl\u0113gts.",
  "age-kept": "M\u0113s glab\u0101jam tikai vecuma grupu. Ne vecumu, ne dzim\u0161anas dienu m\u0113s neglab\u0101jam.",
  "age-label": "Mans vecums gados",
  "age-go": "T\u0101l\u0101k",
  "age-fault": "Vecums j\u0101raksta ar cipariem, no 1 l\u012Bdz 120.",
  "age-close": "Aizv\u0113rt: pagaid\u0101m neat\u013Caut neko",
  "age-thanks": "Paldies. Atbilde ir saglab\u0101ta.",
  "parent-title": "Pajaut\u0101 ar\u012B t\u0113tim, mammai vai aizbildnim",
  "parent-why": "K\u0101dam no vi\u0146iem tam j\u0101piekr\u012Bt: {purposes}. L\u012Bdz tam tas ir izsl\u0113gts.",
  "parent-jointly": "Tas j\u0101grib gan tev, gan k\u0101dam no vi\u0146iem.",
  "parent-contact": "T\u0113ta, mammas vai aizbild\u0146a e-pasta adrese",
  "parent-hint": "M\u0113s nos\u016Bt\u012Bsim vienu zi\u0146u. Adresi m\u0113s neglab\u0101jam.",
  "parent-fault": "Ieraksti e-pasta adresi, piem\u0113ram, vards@example.com.",
  "parent-send": "Nos\u016Bt\u012Bt zi\u0146u",
  "parent-later": "Ne tagad",
  "parent-sending": "Zi\u0146a tiek s\u016Bt\u012Bta.",
  "parent-sent": "Zi\u0146a ir nos\u016Bt\u012Bta. Pajaut\u0101, vai k\u0101ds no vi\u0146iem to izlas\u012Bs. L\u012Bdz atbildei nekas netiks iesl\u0113gts.",
  "parent-failed": "Zi\u0146a netika nos\u016Bt\u012Bta. V\u0113l\u0101k m\u0113\u0123ini v\u0113lreiz. Nekas netika iesl\u0113gts.",
  "parent-mail": "Pajaut\u0101, vai k\u0101ds no vi\u0146iem mums uzrakst\u012Bs e-pastu: {email}."
};

export { lv as default };
//# sourceMappingURL=lv.js.map
