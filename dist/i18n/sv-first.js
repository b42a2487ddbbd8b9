const first = {
  title: "Vad f\xE5r vi g\xF6ra?",
  "why-first": "Vi hittade inget tidigare val fr\xE5n dig om detta.",
  asks: "{controller} ber om ditt samtycke till:",
  "recipients-one": "{count} annat f\xF6retag f\xE5r d\xE5 uppgifter om dig.",
  "recipients-other": "{count} andra f\xF6retag f\xE5r d\xE5 uppgifter om dig.",
  details: "Visa detaljerna",
  anytime: "Du kan n\xE4r som helst ta tillbaka ditt samtycke under \u201D{open}\u201D l\xE4ngst ner p\xE5 varje sida.",
  statement: "Integritetspolicy",
  "accept-all": "Godk\xE4nn alla",
  "refuse-all": "Neka alla",
  choose: "V\xE4lj sj\xE4lv",
  "close-prompt": "St\xE4ng: till\xE5t inget just nu",
  apart: "Det v\xE4ljer du f\xF6r sig, under \u201D{choose}\u201D.",
  memory: "Din webbl\xE4sare sparar inte ditt val. Det g\xE4ller bara f\xF6r det h\xE4r bes\xF6ket.",
  open: "Integritetsinst\xE4llningar",
  saved: "Ditt val \xE4r sparat.",
  failed: "Ditt val sparades inte. Inget har slagits p\xE5.",
  unavailable: "Inst\xE4llningarna \xF6ppnas inte just nu. Inget har \xE4ndrats."
};

export { first as default };
//# sourceMappingURL=sv-first.js.map
