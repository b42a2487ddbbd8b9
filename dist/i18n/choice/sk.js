const sk = {
  "choice-legend": "\u010Co m\xF4\u017Eete zvoli\u0165 nez\xE1visle od toho",
  "choice-yes": "\xC1no, {controller} to smie robi\u0165: {title}",
  "choice-no": "Toto nechcem: {title}",
  "choice-no-mail": "Tieto e-maily nechcem: {title}",
  "choice-free": "Nepovinn\xE9. S\xFAhlas m\xF4\u017Eete v\u017Edy odvola\u0165.",
  "choice-free-no": "M\xF4\u017Eete to poveda\u0165 aj nesk\xF4r.",
  "choice-given": "V\xE1\u0161 s\xFAhlas na toto je u\u017E udelen\xFD: {title}. V nastaveniach s\xFAkromia ho m\xF4\u017Eete v\u017Edy odvola\u0165.",
  "choice-objected": "Va\u0161a n\xE1mietka u\u017E plat\xED: {title}. Nerob\xEDme to.",
  "choice-requested": "E\u0161te jeden krok: potvr\u010Fte to v spr\xE1ve, ktor\xFA dostanete. Dovtedy je vypnut\xE9: {title}.",
  "choice-parent": "Rodi\u010D alebo z\xE1konn\xFD z\xE1stupca e\u0161te mus\xED s\xFAhlasi\u0165: {title}. Dovtedy je to vypnut\xE9.",
  "choice-statement": "\u010Co rob\xEDme s va\u0161imi \xFAdajmi"
};

export { sk as default };
//# sourceMappingURL=sk.js.map
