const first = {
  title: "Hva kan vi gj\xF8re?",
  "why-first": "Vi fant ikke noe tidligere valg fra deg om dette.",
  asks: "{controller} ber om ditt samtykke til:",
  "recipients-one": "{count} annet firma f\xE5r da opplysninger om deg.",
  "recipients-other": "{count} andre firmaer f\xE5r da opplysninger om deg.",
  details: "Se detaljene",
  anytime: "Du kan n\xE5r som helst trekke tilbake samtykket, under \xAB{open}\xBB nederst p\xE5 hver side.",
  statement: "Personvernerkl\xE6ring",
  "accept-all": "Godta alle",
  "refuse-all": "Avvis alle",
  choose: "Velg selv",
  "close-prompt": "Lukk: ikke tillat noe n\xE5",
  apart: "Dette velger du for seg, under \xAB{choose}\xBB.",
  memory: "Nettleseren din lagrer ikke valget ditt. Det gjelder bare for dette bes\xF8ket.",
  open: "Personverninnstillinger",
  saved: "Valget ditt er lagret.",
  failed: "Valget ditt ble ikke lagret. Ingenting ble sl\xE5tt p\xE5.",
  unavailable: "Innstillingene \xE5pner seg ikke n\xE5. Ingenting er endret."
};

export { first as default };
//# sourceMappingURL=nb-first.js.map
