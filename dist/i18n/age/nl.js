const nl = {
  "age-title": "Hoe oud ben je?",
  "age-why": "{controller} vraagt dit aan iedereen, v\xF3\xF3r andere vragen. Wat niet nodig is, staat nu uit.",
  "age-kept": "Wij bewaren alleen een leeftijdsgroep. Niet je leeftijd en niet je verjaardag.",
  "age-label": "Je leeftijd in jaren",
  "age-go": "Verder",
  "age-fault": "Vul je leeftijd in met cijfers, van 1 tot en met 120.",
  "age-close": "Sluiten: nu niets toestaan",
  "age-thanks": "Bedankt. Je antwoord is bewaard.",
  "parent-title": "Vraag het ook aan je vader, moeder of verzorger",
  "parent-why": "Een van hen moet ja zeggen tegen: {purposes}. Tot die tijd staat het uit.",
  "parent-jointly": "Jullie moeten het allebei willen, jij en een van hen.",
  "parent-contact": "Hun e-mailadres",
  "parent-hint": "Wij sturen \xE9\xE9n bericht. Het adres bewaren wij niet.",
  "parent-fault": "Vul een e-mailadres in, zoals naam@voorbeeld.nl.",
  "parent-send": "Bericht sturen",
  "parent-later": "Nu niet",
  "parent-sending": "Het bericht wordt verstuurd.",
  "parent-sent": "Het bericht is verstuurd. Vraag of ze het willen lezen. Tot die tijd staat het uit.",
  "parent-failed": "Het bericht is niet verstuurd. Probeer het straks nog eens. Het staat uit.",
  "parent-mail": "Vraag of ze ons willen mailen: {email}."
};

export { nl as default };
//# sourceMappingURL=nl.js.map
