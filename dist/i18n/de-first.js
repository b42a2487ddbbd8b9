const first = {
  title: "Was d\xFCrfen wir tun?",
  "why-first": "Wir haben dazu keine fr\xFChere Entscheidung von Ihnen gefunden.",
  asks: "{controller} bittet um Ihre Einwilligung f\xFCr:",
  "recipients-one": "{count} anderes Unternehmen erh\xE4lt dann Daten \xFCber Sie.",
  "recipients-other": "{count} andere Unternehmen erhalten dann Daten \xFCber Sie.",
  details: "Details ansehen",
  anytime: "Sie k\xF6nnen Ihre Einwilligung jederzeit widerrufen, unter \u201E{open}\u201C unten auf jeder Seite.",
  statement: "Datenschutzerkl\xE4rung",
  "accept-all": "Alle akzeptieren",
  "refuse-all": "Alle ablehnen",
  choose: "Ausw\xE4hlen",
  "close-prompt": "Schlie\xDFen: vorerst nichts erlauben",
  apart: "Das w\xE4hlen Sie getrennt, unter \u201E{choose}\u201C.",
  memory: "Ihr Browser speichert Ihre Wahl nicht. Sie gilt nur f\xFCr diesen Besuch.",
  open: "Datenschutz-Einstellungen",
  saved: "Ihre Wahl ist gespeichert.",
  failed: "Ihre Wahl wurde nicht gespeichert. Es wurde nichts eingeschaltet.",
  unavailable: "Die Einstellungen \xF6ffnen sich gerade nicht. Es hat sich nichts ge\xE4ndert."
};

export { first as default };
//# sourceMappingURL=de-first.js.map
