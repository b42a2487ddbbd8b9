const hr = {
  "age-title": "Koliko ima\u0161 godina?",
  "age-why": "{controller} to pita svakoga, prije svega ostalog. \u0160to nije nu\u017Eno, zasad je isklju\u010Deno.",
  "age-kept": "\u010Cuvamo samo dobnu skupinu. Ne \u010Duvamo ni koliko ima\u0161 godina ni kad ti je ro\u0111endan.",
  "age-label": "Tvoja dob u godinama",
  "age-go": "Dalje",
  "age-fault": "Upi\u0161i svoju dob brojkama, od 1 do 120.",
  "age-close": "Zatvori: zasad ne dopusti ni\u0161ta",
  "age-thanks": "Hvala. Tvoj je odgovor spremljen.",
  "parent-title": "Pitaj i tatu, mamu ili skrbnika",
  "parent-why": "Netko od njih mora dopustiti ovo: {purposes}. Dotad je to isklju\u010Deno.",
  "parent-jointly": "To morate \u017Eeljeti oboje: i ti i netko od njih.",
  "parent-contact": "Adresa e-po\u0161te tate, mame ili skrbnika",
  "parent-hint": "Poslat \u0107emo jednu poruku. Adresu ne \u010Duvamo.",
  "parent-fault": "Upi\u0161i adresu e-po\u0161te, na primjer ime@example.com.",
  "parent-send": "Po\u0161alji poruku",
  "parent-later": "Ne sada",
  "parent-sending": "Poruka se \u0161alje.",
  "parent-sent": "Poruka je poslana. Pitaj ho\u0107e li je pro\u010Ditati. Dotad je to isklju\u010Deno.",
  "parent-failed": "Poruka nije poslana. Poku\u0161aj ponovno kasnije. Zasad je to isklju\u010Deno.",
  "parent-mail": "Pitaj ho\u0107e li nam poslati e-po\u0161tu: {email}."
};

export { hr as default };
//# sourceMappingURL=hr.js.map
