const first = {
  title: "Hva\xF0 megum vi\xF0 gera?",
  "why-first": "Vi\xF0 fundum ekkert fyrra val fr\xE1 \xFE\xE9r um \xFEetta.",
  asks: "{controller} bi\xF0ur um sam\xFEykki \xFEitt fyrir:",
  "recipients-one": "{count} anna\xF0 fyrirt\xE6ki f\xE6r \xFE\xE1 g\xF6gn um \xFEig.",
  "recipients-other": "{count} \xF6nnur fyrirt\xE6ki f\xE1 \xFE\xE1 g\xF6gn um \xFEig.",
  details: "Sko\xF0a n\xE1nar",
  anytime: "\xDE\xFA getur alltaf afturkalla\xF0 sam\xFEykki \xFEitt, undir \u201E{open}\u201C ne\xF0st \xE1 hverri s\xED\xF0u.",
  statement: "Pers\xF3nuverndarstefna",
  "accept-all": "Sam\xFEykkja allt",
  "refuse-all": "Hafna \xF6llu",
  choose: "Velja",
  "close-prompt": "Loka: leyfa ekkert \xED bili",
  apart: "\xDEetta velur \xFE\xFA s\xE9rstaklega, undir \u201E{choose}\u201C.",
  memory: "Vafrinn \xFEinn geymir ekki vali\xF0. \xDEa\xF0 gildir a\xF0eins fyrir \xFEessa heims\xF3kn.",
  open: "Pers\xF3nuverndarstillingar",
  saved: "Val \xFEitt er vista\xF0.",
  failed: "Val \xFEitt var ekki vista\xF0. Ekkert var sett \xED gang.",
  unavailable: "Stillingarnar opnast ekki n\xFAna. Ekkert hefur breyst."
};

export { first as default };
//# sourceMappingURL=is-first.js.map
