const cs = {
  "choice-legend": "Co m\u016F\u017Eete zvolit nez\xE1visle na tom",
  "choice-yes": "Ano, {controller} to sm\xED d\u011Blat: {title}",
  "choice-no": "Toto nechci: {title}",
  "choice-no-mail": "Tyto e-maily nechci: {title}",
  "choice-free": "Nepovinn\xE9. Souhlas m\u016F\u017Eete v\u017Edy odvolat.",
  "choice-free-no": "M\u016F\u017Eete to \u0159\xEDct i pozd\u011Bji.",
  "choice-given": "K tomuto je v\xE1\u0161 souhlas u\u017E ud\u011Blen: {title}. V nastaven\xED soukrom\xED ho m\u016F\u017Eete v\u017Edy odvolat.",
  "choice-objected": "Va\u0161e n\xE1mitka je u\u017E vznesena: {title}. Ned\u011Bl\xE1me to.",
  "choice-requested": "Je\u0161t\u011B jeden krok: potvr\u010Fte to ve zpr\xE1v\u011B, kterou dostanete. Do t\xE9 doby je vypnuto: {title}.",
  "choice-parent": "Rodi\u010D nebo z\xE1konn\xFD z\xE1stupce je\u0161t\u011B mus\xED souhlasit: {title}. Do t\xE9 doby je to vypnuto.",
  "choice-statement": "Co d\u011Bl\xE1me s va\u0161imi \xFAdaji"
};

export { cs as default };
//# sourceMappingURL=cs.js.map
