const first = {
  title: "Ko m\u0113s dr\u012Bkstam dar\u012Bt?",
  "why-first": "M\u0113s neatrad\u0101m j\u016Bsu agr\u0101ku izv\u0113li par to.",
  asks: "{controller} l\u016Bdz j\u016Bsu piekri\u0161anu \u0161\u0101diem m\u0113r\u0137iem:",
  "recipients-zero": "Tad datus par jums sa\u0146em v\u0113l {count} uz\u0146\u0113mumu.",
  "recipients-one": "Tad datus par jums sa\u0146em v\u0113l {count} uz\u0146\u0113mums.",
  "recipients-other": "Tad datus par jums sa\u0146em v\u0113l {count} uz\u0146\u0113mumi.",
  details: "Skat\u012Bt s\u012Bk\u0101k",
  anytime: "Piekri\u0161anu varat atsaukt jebkur\u0101 laik\u0101 sada\u013C\u0101 \u201C{open}\u201D katras lapas apak\u0161\u0101.",
  statement: "Priv\u0101tuma pazi\u0146ojums",
  "accept-all": "Pie\u0146emt visu",
  "refuse-all": "Noraid\u012Bt visu",
  choose: "Izv\u0113l\u0113ties",
  "close-prompt": "Aizv\u0113rt: pagaid\u0101m neat\u013Caut neko",
  apart: "To izv\u0113las atsevi\u0161\u0137i, sada\u013C\u0101 \u201C{choose}\u201D.",
  memory: "J\u016Bsu p\u0101rl\u016Bks izv\u0113li nesaglab\u0101. T\u0101 ir sp\u0113k\u0101 tikai \u0161aj\u0101 apmekl\u0113jum\u0101.",
  open: "Priv\u0101tuma iestat\u012Bjumi",
  saved: "J\u016Bsu izv\u0113le ir saglab\u0101ta.",
  failed: "J\u016Bsu izv\u0113le netika saglab\u0101ta. Nekas netika iesl\u0113gts.",
  unavailable: "Iestat\u012Bjumi \u0161obr\u012Bd neatveras. Nekas nav main\u012Bjies."
};

export { first as default };
//# sourceMappingURL=lv-first.js.map
