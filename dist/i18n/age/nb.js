const nb = {
  "age-title": "Hvor gammel er du?",
  "age-why": "{controller} sp\xF8r alle om dette, f\xF8r alt annet. Det som ikke er n\xF8dvendig, er sl\xE5tt av inntil videre.",
  "age-kept": "Vi lagrer bare en aldersgruppe. Ikke alderen din og ikke f\xF8dselsdagen din.",
  "age-label": "Alderen din i hele \xE5r",
  "age-go": "G\xE5 videre",
  "age-fault": "Skriv alderen din med tall, fra 1 til 120.",
  "age-close": "Lukk: ikke tillat noe n\xE5",
  "age-thanks": "Takk. Svaret ditt er lagret.",
  "parent-title": "Sp\xF8r ogs\xE5 mamma, pappa eller en annen foresatt",
  "parent-why": "En av dem m\xE5 si ja til: {purposes}. Inntil da er det sl\xE5tt av.",
  "parent-jointly": "B\xE5de du og en av dem m\xE5 ville det.",
  "parent-contact": "E-postadressen til den voksne",
  "parent-hint": "Vi sender \xE9n melding. Vi lagrer ikke adressen.",
  "parent-fault": "Skriv en e-postadresse, for eksempel navn@example.com.",
  "parent-send": "Send meldingen",
  "parent-later": "Ikke n\xE5",
  "parent-sending": "Meldingen blir sendt n\xE5.",
  "parent-sent": "Meldingen er sendt. Sp\xF8r om de vil lese den. Inntil da er det sl\xE5tt av.",
  "parent-failed": "Meldingen ble ikke sendt. Pr\xF8v igjen senere. Det er fortsatt sl\xE5tt av.",
  "parent-mail": "Sp\xF8r om de vil sende oss en e-post: {email}."
};

export { nb as default };
//# sourceMappingURL=nb.js.map
