const sv = {
  "age-title": "Hur gammal \xE4r du?",
  "age-why": "{controller} fr\xE5gar alla om detta, f\xF6re allt annat. Det som inte beh\xF6vs \xE4r avst\xE4ngt tills vidare.",
  "age-kept": "Vi sparar bara en \xE5ldersgrupp. Inte din \xE5lder och inte din f\xF6delsedag.",
  "age-label": "Din \xE5lder i hela \xE5r",
  "age-go": "Forts\xE4tt",
  "age-fault": "Skriv din \xE5lder med siffror, fr\xE5n 1 till 120.",
  "age-close": "St\xE4ng: till\xE5t inget just nu",
  "age-thanks": "Tack. Ditt svar \xE4r sparat.",
  "parent-title": "Fr\xE5ga ocks\xE5 mamma, pappa eller en annan v\xE5rdnadshavare",
  "parent-why": "En av dem m\xE5ste s\xE4ga ja till: {purposes}. Tills dess \xE4r det avst\xE4ngt.",
  "parent-jointly": "B\xE5de du och en av dem m\xE5ste vilja det.",
  "parent-contact": "Den vuxnas e-postadress",
  "parent-hint": "Vi skickar ett enda meddelande. Vi sparar inte adressen.",
  "parent-fault": "Skriv en e-postadress, till exempel namn@example.com.",
  "parent-send": "Skicka meddelandet",
  "parent-later": "Inte nu",
  "parent-sending": "Meddelandet skickas.",
  "parent-sent": "Meddelandet har skickats. Fr\xE5ga om de vill l\xE4sa det. Inget sl\xE5s p\xE5 innan dess.",
  "parent-failed": "Meddelandet skickades inte. F\xF6rs\xF6k igen senare. Inget har slagits p\xE5.",
  "parent-mail": "Fr\xE5ga om de vill mejla oss: {email}."
};

export { sv as default };
//# sourceMappingURL=sv.js.map
