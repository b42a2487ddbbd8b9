const first = {
  title: "Hvad m\xE5 vi g\xF8re?",
  "why-first": "Vi fandt ikke noget tidligere valg fra dig om dette.",
  asks: "{controller} beder om dit samtykke til:",
  "recipients-one": "{count} anden virksomhed f\xE5r s\xE5 data om dig.",
  "recipients-other": "{count} andre virksomheder f\xE5r s\xE5 data om dig.",
  details: "Se detaljerne",
  anytime: "Du kan altid tr\xE6kke dit samtykke tilbage under \xBB{open}\xAB nederst p\xE5 hver side.",
  statement: "Privatlivspolitik",
  "accept-all": "Accept\xE9r alle",
  "refuse-all": "Afvis alle",
  choose: "V\xE6lg selv",
  "close-prompt": "Luk: tillad ikke noget lige nu",
  apart: "Det v\xE6lger du s\xE6rskilt under \xBB{choose}\xAB.",
  memory: "Din browser gemmer ikke dit valg. Det g\xE6lder kun for dette bes\xF8g.",
  open: "Privatlivsindstillinger",
  saved: "Dit valg er gemt.",
  failed: "Dit valg blev ikke gemt. Intet blev sl\xE5et til.",
  unavailable: "Indstillingerne \xE5bner ikke lige nu. Intet er \xE6ndret."
};

export { first as default };
//# sourceMappingURL=da-first.js.map
