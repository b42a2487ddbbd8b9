const first = {
  title: "Cad is f\xE9idir linn a dh\xE9anamh?",
  "why-first": "N\xED bhfuaireamar rogha roimhe seo uait faoi seo.",
  asks: "Iarrann {controller} do thoili\xFA le haghaidh:",
  "recipients-one": "Faigheann {count} chuideachta eile sonra\xED f\xFAt ansin.",
  "recipients-two": "Faigheann {count} chuideachta eile sonra\xED f\xFAt ansin.",
  "recipients-few": "Faigheann {count} chuideachta eile sonra\xED f\xFAt ansin.",
  "recipients-many": "Faigheann {count} gcuideachta eile sonra\xED f\xFAt ansin.",
  "recipients-other": "Faigheann {count} cuideachta eile sonra\xED f\xFAt ansin.",
  details: "F\xE9ach na sonra\xED",
  anytime: "Is f\xE9idir leat do thoili\xFA a tharraingt siar am ar bith, faoi \u2018{open}\u2019 ag bun gach leathanaigh.",
  statement: "R\xE1iteas pr\xEDobh\xE1ideachais",
  "accept-all": "Glac le gach rud",
  "refuse-all": "Di\xFAltaigh do gach rud",
  choose: "Roghnaigh",
  "close-prompt": "D\xFAn: n\xE1 ceadaigh rud ar bith anois",
  apart: "Roghna\xEDtear \xE9 seo ar leith, faoi \u2018{choose}\u2019.",
  memory: "N\xED choinn\xEDonn do bhrabhs\xE1la\xED do rogha. Baineann s\xED leis an gcuairt seo amh\xE1in.",
  open: "Socruithe pr\xEDobh\xE1ideachais",
  saved: "T\xE1 do rogha s\xE1bh\xE1ilte.",
  failed: "N\xEDor s\xE1bh\xE1ladh do rogha. N\xEDor cuireadh rud ar bith ar si\xFAl.",
  unavailable: "N\xED oscla\xEDonn na socruithe anois. N\xEDor athraigh rud ar bith."
};

export { first as default };
//# sourceMappingURL=ga-first.js.map
