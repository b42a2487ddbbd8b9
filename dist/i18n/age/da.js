const da = {
  "age-title": "Hvor gammel er du?",
  "age-why": "{controller} sp\xF8rger alle om det, f\xF8r alt andet. Det, der ikke er n\xF8dvendigt, er sl\xE5et fra indtil videre.",
  "age-kept": "Vi gemmer kun en aldersgruppe. Ikke din alder og ikke din f\xF8dselsdag.",
  "age-label": "Din alder i hele \xE5r",
  "age-go": "Videre",
  "age-fault": "Skriv din alder med tal, fra 1 til 120.",
  "age-close": "Luk: tillad ikke noget lige nu",
  "age-thanks": "Tak. Dit svar er gemt.",
  "parent-title": "Sp\xF8rg ogs\xE5 din mor, far eller v\xE6rge",
  "parent-why": "En af dem skal sige ja til: {purposes}. Indtil da er det sl\xE5et fra.",
  "parent-jointly": "B\xE5de du og en af dem skal ville det.",
  "parent-contact": "Den voksnes e-mailadresse",
  "parent-hint": "Vi sender \xE9n besked. Vi gemmer ikke adressen.",
  "parent-fault": "Skriv en e-mailadresse, for eksempel navn@example.com.",
  "parent-send": "Send beskeden",
  "parent-later": "Ikke nu",
  "parent-sending": "Beskeden er ved at blive sendt.",
  "parent-sent": "Beskeden er sendt. Sp\xF8rg, om de vil l\xE6se den. Indtil da er det sl\xE5et fra.",
  "parent-failed": "Beskeden blev ikke sendt. Pr\xF8v igen senere. Det er stadig sl\xE5et fra.",
  "parent-mail": "Sp\xF8rg, om de vil skrive en e-mail til os: {email}."
};

export { da as default };
//# sourceMappingURL=da.js.map
