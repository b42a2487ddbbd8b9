const LANGUAGES = {
  ar: { name: "\u0627\u0644\u0639\u0631\u0628\u064A\u0629", rightToLeft: true, reviewed: false },
  bg: { name: "\u0431\u044A\u043B\u0433\u0430\u0440\u0441\u043A\u0438", reviewed: false },
  cs: { name: "\u010De\u0161tina", reviewed: false },
  da: { name: "dansk", reviewed: false },
  de: { name: "Deutsch", reviewed: false },
  el: { name: "\u03B5\u03BB\u03BB\u03B7\u03BD\u03B9\u03BA\u03AC", reviewed: false },
  en: { name: "English", reviewed: true },
  es: { name: "espa\xF1ol", reviewed: false },
  et: { name: "eesti", reviewed: false },
  fa: { name: "\u0641\u0627\u0631\u0633\u06CC", rightToLeft: true, reviewed: false },
  fi: { name: "suomi", reviewed: false },
  fr: { name: "fran\xE7ais", reviewed: false },
  ga: { name: "Gaeilge", reviewed: false },
  he: { name: "\u05E2\u05D1\u05E8\u05D9\u05EA", rightToLeft: true, reviewed: false },
  hr: { name: "hrvatski", reviewed: false },
  hu: { name: "magyar", reviewed: false },
  is: { name: "\xEDslenska", reviewed: false },
  it: { name: "italiano", reviewed: false },
  lt: { name: "lietuvi\u0173", reviewed: false },
  lv: { name: "latvie\u0161u", reviewed: false },
  mt: { name: "Malti", reviewed: false },
  nb: { name: "norsk bokm\xE5l", reviewed: false },
  nl: { name: "Nederlands", reviewed: true },
  pl: { name: "polski", reviewed: false },
  pt: { name: "portugu\xEAs", reviewed: false },
  ro: { name: "rom\xE2n\u0103", reviewed: false },
  sk: { name: "sloven\u010Dina", reviewed: false },
  sl: { name: "sloven\u0161\u010Dina", reviewed: false },
  sv: { name: "svenska", reviewed: false },
  tr: { name: "T\xFCrk\xE7e", reviewed: false },
  uk: { name: "\u0443\u043A\u0440\u0430\u0457\u043D\u0441\u044C\u043A\u0430", reviewed: false },
  ur: { name: "\u0627\u0631\u062F\u0648", rightToLeft: true, reviewed: false }
};
const hasTable = (language) => Object.hasOwn(LANGUAGES, language.split("-")[0] ?? "");
const hasChildTable = (language) => ["nl", "en"].includes(language.split("-")[0] ?? "");

export { LANGUAGES, hasChildTable, hasTable };
//# sourceMappingURL=languages.js.map
