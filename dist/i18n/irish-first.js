const first = {
  title: "Cad is f\xE9idir linn a dh\xE9anamh?",
  "why-first": "N\xED bhfuaireamar rogha n\xEDos luaithe uait faoi seo.",
  asks: "Iarrann {controller} do thoili\xFA le haghaidh:",
  "recipients-one": "Gheobhaidh {count} chomhlacht eile sonra\xED f\xFAt ansin.",
  "recipients-two": "Gheobhaidh {count} chomhlacht eile sonra\xED f\xFAt ansin.",
  "recipients-few": "Gheobhaidh {count} chomhlacht eile sonra\xED f\xFAt ansin.",
  "recipients-many": "Gheobhaidh {count} gcomhlacht eile sonra\xED f\xFAt ansin.",
  "recipients-other": "Gheobhaidh {count} comhlacht eile sonra\xED f\xFAt ansin.",
  details: "F\xE9ach na sonra\xED",
  anytime: "Is f\xE9idir toili\xFA a tharraingt siar am ar bith, faoi \u2018{open}\u2019 ag bun gach leathanaigh.",
  statement: "R\xE1iteas pr\xEDobh\xE1ideachais",
  "accept-all": "Glac le gach rud",
  "refuse-all": "Di\xFAltaigh do gach rud",
  choose: "Roghnaigh",
  "close-prompt": "D\xFAn: n\xE1 ceadaigh aon rud anois",
  apart: "Roghna\xEDtear \xE9 seo ar leith, faoi \u2018{choose}\u2019.",
  memory: "N\xED choinn\xEDonn do bhrabhs\xE1la\xED do rogha. N\xED bhaineann s\xED ach leis an gcuairt seo.",
  open: "Socruithe pr\xEDobh\xE1ideachais",
  saved: "T\xE1 do rogha s\xE1bh\xE1ilte.",
  failed: "N\xEDor s\xE1bh\xE1ladh do rogha. N\xEDor cuireadh aon rud ar si\xFAl.",
  unavailable: "N\xED oscla\xEDonn na socruithe anois. N\xEDor athraigh aon rud."
};

export { first as default };
//# sourceMappingURL=irish-first.js.map
