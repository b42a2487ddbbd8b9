const is = {
  "choice-legend": "\xDEetta getur \xFE\xFA vali\xF0 s\xE9rstaklega",
  "choice-yes": "J\xE1, {controller} m\xE1 gera \xFEetta: {title}",
  "choice-no": "\xC9g vil \xFEetta ekki: {title}",
  "choice-no-mail": "\xC9g vil ekki \xFEennan t\xF6lvup\xF3st: {title}",
  "choice-free": "\xDEetta er valfrj\xE1lst. \xDE\xFA getur alltaf afturkalla\xF0 sam\xFEykki \xFEitt.",
  "choice-free-no": "\xDE\xFA getur l\xEDka sagt nei s\xED\xF0ar.",
  "choice-given": "\xDE\xFA hefur \xFEegar gefi\xF0 sam\xFEykki fyrir \xFEessu: {title}. \xDE\xFA getur alltaf afturkalla\xF0 \xFEa\xF0 \xED pers\xF3nuverndarstillingunum.",
  "choice-objected": "\xDE\xFA hefur \xFEegar andm\xE6lt \xFEessu: {title}. Vi\xF0 gerum \xFEetta ekki.",
  "choice-requested": "Eitt skref enn: sta\xF0festu \xFEetta \xED skilabo\xF0unum sem \xFE\xFA f\xE6r\xF0. \xDEanga\xF0 til er sl\xF6kkt \xE1 \xFEessu: {title}.",
  "choice-parent": "Foreldri e\xF0a forr\xE1\xF0ama\xF0ur \xE1 eftir a\xF0 segja j\xE1: {title}. \xDEanga\xF0 til er sl\xF6kkt \xE1 \xFEessu.",
  "choice-statement": "Hva\xF0 vi\xF0 gerum vi\xF0 g\xF6gnin \xFE\xEDn"
};

export { is as default };
//# sourceMappingURL=is.js.map
