const first = {
  title: "X\u2019nistg\u0127u nag\u0127mlu?",
  "why-first": "Ma sibna l-ebda g\u0127a\u017Cla pre\u010Bedenti tieg\u0127ek dwar dan.",
  asks: "{controller} jitlob il-kunsens tieg\u0127ek g\u0127al:",
  "recipients-one": "Imbag\u0127ad kumpanija {count} o\u0127ra tir\u010Bievi data dwarek.",
  "recipients-two": "Imbag\u0127ad {count} kumpaniji o\u0127ra jir\u010Bievu data dwarek.",
  "recipients-few": "Imbag\u0127ad {count} kumpaniji o\u0127ra jir\u010Bievu data dwarek.",
  "recipients-many": "Imbag\u0127ad {count}-il kumpanija o\u0127ra jir\u010Bievu data dwarek.",
  "recipients-other": "Imbag\u0127ad {count} kumpanija o\u0127ra jir\u010Bievu data dwarek.",
  details: "Ara d-dettalji",
  anytime: "Tista\u2019 tirtira l-kunsens tieg\u0127ek meta trid, ta\u0127t \u2018{open}\u2019 fil-qieg\u0127 ta\u2019 kull pa\u0121na.",
  statement: "Dikjarazzjoni tal-privatezza",
  "accept-all": "A\u010B\u010Betta kollox",
  "refuse-all": "Irrifjuta kollox",
  choose: "Ag\u0127\u017Cel",
  "close-prompt": "Ag\u0127laq: g\u0127alissa ma tippermetti xejn",
  apart: "Dan tag\u0127\u017Clu g\u0127alih, ta\u0127t \u2018{choose}\u2019.",
  memory: "Il-browser tieg\u0127ek ma j\u017Commx l-g\u0127a\u017Cla tieg\u0127ek. Tg\u0127odd g\u0127al din i\u017C-\u017Cjara biss.",
  open: "Settings tal-privatezza",
  saved: "L-g\u0127a\u017Cla tieg\u0127ek hija ssejvjata.",
  failed: "L-g\u0127a\u017Cla tieg\u0127ek ma \u0121ietx issejvjata. Ma nxteg\u0127el xejn.",
  unavailable: "Is-settings mhux jinfet\u0127u b\u0127alissa. Ma nbidel xejn."
};

export { first as default };
//# sourceMappingURL=mt-first.js.map
