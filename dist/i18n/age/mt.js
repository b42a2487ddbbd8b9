const mt = {
  "age-title": "Kemm g\u0127andek \u017Cmien?",
  "age-why": "{controller} jistaqsi dan lil kul\u0127add, qabel kull \u0127a\u0121a o\u0127ra. Dak li mhux me\u0127tie\u0121 huwa mitfi g\u0127alissa.",
  "age-kept": "In\u017Commu biss grupp tal-et\xE0. Mhux l-et\xE0 tieg\u0127ek, u lanqas g\u0127eluq sninek.",
  "age-label": "L-et\xE0 tieg\u0127ek fi snin",
  "age-go": "Kompli",
  "age-fault": "Ikteb l-et\xE0 tieg\u0127ek b\u2019numru, minn 1 sa 120.",
  "age-close": "Ag\u0127laq: g\u0127alissa ma tippermetti xejn",
  "age-thanks": "Grazzi. \u017Bammejna t-twe\u0121iba tieg\u0127ek.",
  "parent-title": "Staqsi wkoll lil missierek, lil ommok jew lill-kustodju tieg\u0127ek",
  "parent-why": "Wie\u0127ed minnhom irid jg\u0127id iva g\u0127al: {purposes}. Sa dak i\u017C-\u017Cmien dan huwa mitfi.",
  "parent-jointly": "Tridu taqblu t-tnejn: int u wie\u0127ed minnhom.",
  "parent-contact": "L-indirizz tal-email tag\u0127hom",
  "parent-hint": "Nibag\u0127tu messa\u0121\u0121 wie\u0127ed. Ma n\u017Commux l-indirizz.",
  "parent-fault": "Ikteb indirizz tal-email, b\u0127al isem@example.com.",
  "parent-send": "Ibg\u0127at il-messa\u0121\u0121",
  "parent-later": "Mhux issa",
  "parent-sending": "Il-messa\u0121\u0121 qed jintbag\u0127at.",
  "parent-sent": "Il-messa\u0121\u0121 intbag\u0127at. Staqsihom jekk hux se jaqrawh. Sa dak i\u017C-\u017Cmien dan huwa mitfi.",
  "parent-failed": "Il-messa\u0121\u0121 ma ntbag\u0127atx. Er\u0121a\u2019 pprova aktar tard. Dan huwa mitfi.",
  "parent-mail": "Staqsihom jekk hux se jibag\u0127tulna email: {email}."
};

export { mt as default };
//# sourceMappingURL=mt.js.map
