const first = {
  title: "Ce avem voie s\u0103 facem?",
  "why-first": "Nu am g\u0103sit nicio alegere anterioar\u0103 a dumneavoastr\u0103.",
  asks: "{controller} v\u0103 cere consim\u021B\u0103m\xE2ntul pentru:",
  "recipients-one": "Atunci {count} alt\u0103 companie prime\u0219te date despre dumneavoastr\u0103.",
  "recipients-few": "Atunci {count} alte companii primesc date despre dumneavoastr\u0103.",
  "recipients-other": "Atunci {count} de alte companii primesc date despre dumneavoastr\u0103.",
  details: "Vede\u021Bi detaliile",
  anytime: "V\u0103 pute\u021Bi retrage consim\u021B\u0103m\xE2ntul oric\xE2nd, la \u201E{open}\u201D, \xEEn josul fiec\u0103rei pagini.",
  statement: "Declara\u021Bie de confiden\u021Bialitate",
  "accept-all": "Accepta\u021Bi tot",
  "refuse-all": "Refuza\u021Bi tot",
  choose: "Alege\u021Bi",
  "close-prompt": "\xCEnchide\u021Bi: nu permite\u021Bi nimic acum",
  apart: "Acest lucru se alege separat, la \u201E{choose}\u201D.",
  memory: "Browserul nu p\u0103streaz\u0103 alegerea. Ea este valabil\u0103 doar pentru aceast\u0103 vizit\u0103.",
  open: "Set\u0103ri de confiden\u021Bialitate",
  saved: "Alegerea este salvat\u0103.",
  failed: "Alegerea nu a fost salvat\u0103. Nu a fost pornit nimic.",
  unavailable: "Set\u0103rile nu se deschid acum. Nu s-a schimbat nimic."
};

export { first as default };
//# sourceMappingURL=ro-first.js.map
