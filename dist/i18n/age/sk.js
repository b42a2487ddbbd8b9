const sk = {
  "age-title": "Ko\u013Eko m\xE1\u0161 rokov?",
  "age-why": "{controller} sa na to p\xFDta ka\u017Ed\xE9ho, e\u0161te pred v\u0161etk\xFDm ostatn\xFDm. \u010Co nie je potrebn\xE9, je zatia\u013E vypnut\xE9.",
  "age-kept": "Uklad\xE1me len vekov\xFA skupinu. Neuklad\xE1me, ko\u013Eko m\xE1\u0161 rokov ani kedy m\xE1\u0161 narodeniny.",
  "age-label": "Tvoj vek v rokoch",
  "age-go": "\u010Ealej",
  "age-fault": "Nap\xED\u0161 svoj vek \u010D\xEDslicami, od 1 do 120.",
  "age-close": "Zavrie\u0165: zatia\u013E ni\u010D nepovoli\u0165",
  "age-thanks": "\u010Eakujeme. Tvoja odpove\u010F je ulo\u017Een\xE1.",
  "parent-title": "Op\xFDtaj sa aj otca, mamy alebo z\xE1konn\xE9ho z\xE1stupcu",
  "parent-why": "Niekto z nich mus\xED s\xFAhlasi\u0165 s t\xFDmto: {purposes}. Dovtedy je to vypnut\xE9.",
  "parent-jointly": "Mus\xEDte to chcie\u0165 obaja, ty aj niekto z nich.",
  "parent-contact": "E-mailov\xE1 adresa otca, mamy alebo z\xE1stupcu",
  "parent-hint": "Po\u0161leme jednu spr\xE1vu. Adresu neuklad\xE1me.",
  "parent-fault": "Nap\xED\u0161 e-mailov\xFA adresu, napr\xEDklad meno@example.com.",
  "parent-send": "Odosla\u0165 spr\xE1vu",
  "parent-later": "Teraz nie",
  "parent-sending": "Spr\xE1va sa odosiela.",
  "parent-sent": "Spr\xE1va je odoslan\xE1. Op\xFDtaj sa, \u010Di si ju pre\u010D\xEDtaj\xFA. Dovtedy je to vypnut\xE9.",
  "parent-failed": "Spr\xE1va sa neodoslala. Sk\xFAs to nesk\xF4r znova. Zatia\u013E je to vypnut\xE9.",
  "parent-mail": "Op\xFDtaj sa, \u010Di n\xE1m nap\xED\u0161u e-mail: {email}."
};

export { sk as default };
//# sourceMappingURL=sk.js.map
