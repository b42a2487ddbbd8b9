const first = {
  title: "Mida me tohime teha?",
  "why-first": "Me ei leidnud teie varasemat valikut selle kohta.",
  asks: "{controller} k\xFCsib teie n\xF5usolekut j\xE4rgmiseks:",
  "recipients-one": "Siis saab teie andmeid veel {count} ettev\xF5te.",
  "recipients-other": "Siis saab teie andmeid veel {count} ettev\xF5tet.",
  details: "Vaata \xFCksikasju",
  anytime: "N\xF5usoleku saate igal ajal tagasi v\xF5tta jaotises \u201E{open}\u201C iga lehe allosas.",
  statement: "Privaatsusteade",
  "accept-all": "N\xF5ustu k\xF5igega",
  "refuse-all": "Keeldu k\xF5igest",
  choose: "Vali ise",
  "close-prompt": "Sulge: praegu \xE4ra luba midagi",
  apart: "Seda valite eraldi jaotises \u201E{choose}\u201C.",
  memory: "Teie brauser ei s\xE4ilita teie valikut. See kehtib ainult selle k\xFClastuse ajal.",
  open: "Privaatsusseaded",
  saved: "Teie valik on salvestatud.",
  failed: "Teie valikut ei salvestatud. Midagi ei l\xFClitatud sisse.",
  unavailable: "Seaded praegu ei avane. Midagi ei ole muutunud."
};

export { first as default };
//# sourceMappingURL=et-first.js.map
