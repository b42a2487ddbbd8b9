const first = {
  title: "Co sm\xEDme d\u011Blat?",
  "why-first": "Nena\u0161li jsme \u017E\xE1dnou va\u0161i d\u0159\xEDv\u011Bj\u0161\xED volbu.",
  asks: "{controller} v\xE1s \u017E\xE1d\xE1 o souhlas s t\u011Bmito \xFA\u010Dely:",
  "recipients-one": "\xDAdaje o v\xE1s pak dostane {count} dal\u0161\xED firma.",
  "recipients-few": "\xDAdaje o v\xE1s pak dostanou {count} dal\u0161\xED firmy.",
  "recipients-many": "\xDAdaje o v\xE1s pak dostane {count} dal\u0161\xED firmy.",
  "recipients-other": "\xDAdaje o v\xE1s pak dostane {count} dal\u0161\xEDch firem.",
  details: "Zobrazit podrobnosti",
  anytime: "Souhlas m\u016F\u017Eete kdykoli odvolat, v \u010D\xE1sti \u201E{open}\u201C dole na ka\u017Ed\xE9 str\xE1nce.",
  statement: "Z\xE1sady ochrany soukrom\xED",
  "accept-all": "P\u0159ijmout v\u0161e",
  "refuse-all": "Odm\xEDtnout v\u0161e",
  choose: "Vybrat",
  "close-prompt": "Zav\u0159\xEDt: zat\xEDm nic nepovolit",
  apart: "To vol\xEDte zvl\xE1\u0161\u0165, v \u010D\xE1sti \u201E{choose}\u201C.",
  memory: "V\xE1\u0161 prohl\xED\u017Ee\u010D volbu neuchov\xE1v\xE1. Plat\xED jen pro tuto n\xE1v\u0161t\u011Bvu.",
  open: "Nastaven\xED soukrom\xED",
  saved: "Va\u0161e volba je ulo\u017Eena.",
  failed: "Va\u0161e volba nebyla ulo\u017Eena. Nic nebylo zapnuto.",
  unavailable: "Nastaven\xED se te\u010F neotev\xEDr\xE1. Nic se nezm\u011Bnilo."
};

export { first as default };
//# sourceMappingURL=cs-first.js.map
