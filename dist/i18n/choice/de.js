const de = {
  "choice-legend": "Was Sie unabh\xE4ngig davon w\xE4hlen k\xF6nnen",
  "choice-yes": "Ja, {controller} darf das: {title}",
  "choice-no": "Ich m\xF6chte das nicht: {title}",
  "choice-no-mail": "Ich m\xF6chte diese E-Mails nicht: {title}",
  "choice-free": "Freiwillig. Sie k\xF6nnen Ihre Einwilligung jederzeit widerrufen.",
  "choice-free-no": "Sie k\xF6nnen das auch sp\xE4ter noch sagen.",
  "choice-given": "Sie haben hier schon eingewilligt: {title}. In Ihren Datenschutz-Einstellungen k\xF6nnen Sie das jederzeit widerrufen.",
  "choice-objected": "Sie haben hier schon widersprochen: {title}. Wir tun das nicht.",
  "choice-requested": "Noch ein Schritt: Best\xE4tigen Sie es in der Nachricht, die Sie bekommen. Bis dahin ist es aus: {title}.",
  "choice-parent": "Ein Elternteil oder Vormund muss noch Ja sagen: {title}. Bis dahin ist es aus.",
  "choice-statement": "Was wir mit Ihren Daten machen"
};

export { de as default };
//# sourceMappingURL=de.js.map
