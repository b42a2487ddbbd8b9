const ro = {
  "choice-legend": "Ce pute\u021Bi alege separat",
  "choice-yes": "Da, {controller} are voie s\u0103 fac\u0103 asta: {title}",
  "choice-no": "Nu vreau asta: {title}",
  "choice-no-mail": "Nu vreau aceste e-mailuri: {title}",
  "choice-free": "Nu este obligatoriu. V\u0103 pute\u021Bi retrage consim\u021B\u0103m\xE2ntul oric\xE2nd.",
  "choice-free-no": "Pute\u021Bi spune acest lucru \u0219i mai t\xE2rziu.",
  "choice-given": "V-a\u021Bi dat deja consim\u021B\u0103m\xE2ntul pentru: {title}. \xCEl pute\u021Bi retrage oric\xE2nd, la \u201ESet\u0103ri de confiden\u021Bialitate\u201D.",
  "choice-objected": "V-a\u021Bi opus deja: {title}. Nu facem asta.",
  "choice-requested": "\xCEnc\u0103 un pas: confirma\u021Bi \xEEn mesajul pe care \xEEl primi\u021Bi. P\xE2n\u0103 atunci este oprit: {title}.",
  "choice-parent": "Mai este nevoie de acordul unui p\u0103rinte sau al unui tutore pentru: {title}. P\xE2n\u0103 atunci, acest lucru este oprit.",
  "choice-statement": "Ce facem cu datele dumneavoastr\u0103"
};

export { ro as default };
//# sourceMappingURL=ro.js.map
