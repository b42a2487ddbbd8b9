const ro = {
  "age-title": "O \xEEntrebare despre v\xE2rst\u0103",
  "age-why": "{controller} pune aceast\u0103 \xEEntrebare tuturor, \xEEnainte de orice altceva. Deocamdat\u0103 este pornit doar ce este necesar.",
  "age-kept": "P\u0103str\u0103m doar o grup\u0103 de v\xE2rst\u0103. Nu p\u0103str\u0103m nici v\xE2rsta exact\u0103, nici ziua de na\u0219tere.",
  "age-label": "V\xE2rsta \xEEn ani",
  "age-go": "Mai departe",
  "age-fault": "V\xE2rsta se scrie cu cifre, de la 1 la 120.",
  "age-close": "\xCEnchidere: deocamdat\u0103 nu este permis nimic",
  "age-thanks": "Mul\u021Bumim. R\u0103spunsul este salvat.",
  "parent-title": "\xCEntreab\u0103 \u0219i un p\u0103rinte sau un tutore",
  "parent-why": "Aceast\u0103 persoan\u0103 trebuie s\u0103 fie de acord cu: {purposes}. P\xE2n\u0103 atunci, acest lucru este oprit.",
  "parent-jointly": "Este nevoie de acordul am\xE2ndurora: al t\u0103u \u0219i al acestei persoane.",
  "parent-contact": "Adresa de e-mail a p\u0103rintelui sau a tutorelui",
  "parent-hint": "Trimitem un singur mesaj. Nu p\u0103str\u0103m adresa.",
  "parent-fault": "Scrie o adres\u0103 de e-mail, de exemplu nume@example.com.",
  "parent-send": "Trimite mesajul",
  "parent-later": "Nu acum",
  "parent-sending": "Trimitem mesajul.",
  "parent-sent": "Mesajul a fost trimis. \xCEntreab\u0103-\u021Bi p\u0103rintele sau tutorele dac\u0103 \xEEl va citi. P\xE2n\u0103 atunci, acest lucru este oprit.",
  "parent-failed": "Mesajul nu a fost trimis. \xCEncearc\u0103 din nou mai t\xE2rziu. Deocamdat\u0103, acest lucru este oprit.",
  "parent-mail": "\xCEntreab\u0103 aceast\u0103 persoan\u0103 dac\u0103 ne scrie un e-mail la: {email}."
};

export { ro as default };
//# sourceMappingURL=ro.js.map
