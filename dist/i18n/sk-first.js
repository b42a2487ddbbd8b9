const first = {
  title: "\u010Co smieme robi\u0165?",
  "why-first": "Nena\u0161li sme \u017Eiadnu va\u0161u skor\u0161iu vo\u013Ebu.",
  asks: "{controller} v\xE1s \u017Eiada o s\xFAhlas na tieto \xFA\u010Dely:",
  "recipients-one": "\xDAdaje o v\xE1s potom dostane {count} \u010Fal\u0161ia firma.",
  "recipients-few": "\xDAdaje o v\xE1s potom dostan\xFA {count} \u010Fal\u0161ie firmy.",
  "recipients-many": "\xDAdaje o v\xE1s potom dostane {count} \u010Fal\u0161ej firmy.",
  "recipients-other": "\xDAdaje o v\xE1s potom dostane {count} \u010Fal\u0161\xEDch firiem.",
  details: "Zobrazi\u0165 podrobnosti",
  anytime: "S\xFAhlas m\xF4\u017Eete kedyko\u013Evek odvola\u0165, v \u010Dasti \u201E{open}\u201C dole na ka\u017Edej str\xE1nke.",
  statement: "Z\xE1sady ochrany s\xFAkromia",
  "accept-all": "Prija\u0165 v\u0161etko",
  "refuse-all": "Odmietnu\u0165 v\u0161etko",
  choose: "Vybra\u0165",
  "close-prompt": "Zavrie\u0165: zatia\u013E ni\u010D nepovoli\u0165",
  apart: "To vol\xEDte osobitne, v \u010Dasti \u201E{choose}\u201C.",
  memory: "V\xE1\u0161 prehliada\u010D vo\u013Ebu neuchov\xE1va. Plat\xED len pre t\xFAto n\xE1v\u0161tevu.",
  open: "Nastavenia s\xFAkromia",
  saved: "Va\u0161a vo\u013Eba je ulo\u017Een\xE1.",
  failed: "Va\u0161a vo\u013Eba nebola ulo\u017Een\xE1. Ni\u010D nebolo zapnut\xE9.",
  unavailable: "Nastavenia sa teraz neotv\xE1raj\xFA. Ni\u010D sa nezmenilo."
};

export { first as default };
//# sourceMappingURL=sk-first.js.map
