const pl = {
  "age-title": "Ile masz lat?",
  "age-why": "{controller} pyta o to ka\u017Cdego, zanim zapyta o cokolwiek innego. Co nie jest potrzebne, jest na razie wy\u0142\u0105czone.",
  "age-kept": "Zapisujemy tylko grup\u0119 wiekow\u0105. Nie zapisujemy, ile masz lat ani kiedy masz urodziny.",
  "age-label": "Tw\xF3j wiek w latach",
  "age-go": "Dalej",
  "age-fault": "Wpisz sw\xF3j wiek cyframi, od 1 do 120.",
  "age-close": "Zamknij: na razie na nic nie zezwalaj",
  "age-thanks": "Dzi\u0119kujemy. Odpowied\u017A zosta\u0142a zapisana.",
  "parent-title": "Zapytaj te\u017C tat\u0119, mam\u0119 lub opiekuna prawnego",
  "parent-why": "Jedna z tych os\xF3b musi si\u0119 zgodzi\u0107 na: {purposes}. Do tego czasu jest to wy\u0142\u0105czone.",
  "parent-jointly": "Potrzebne s\u0105 dwie zgody: twoja i jednej z tych os\xF3b.",
  "parent-contact": "Adres e-mail taty, mamy lub opiekuna",
  "parent-hint": "Wy\u015Blemy jedn\u0105 wiadomo\u015B\u0107. Adresu nie zapisujemy.",
  "parent-fault": "Wpisz adres e-mail, na przyk\u0142ad imie@example.com.",
  "parent-send": "Wy\u015Blij wiadomo\u015B\u0107",
  "parent-later": "Nie teraz",
  "parent-sending": "Wiadomo\u015B\u0107 jest wysy\u0142ana.",
  "parent-sent": "Wiadomo\u015B\u0107 zosta\u0142a wys\u0142ana. Zapytaj, czy kto\u015B z nich j\u0105 przeczyta. Do czasu odpowiedzi jest to wy\u0142\u0105czone.",
  "parent-failed": "Wiadomo\u015B\u0107 nie zosta\u0142a wys\u0142ana. Spr\xF3buj ponownie p\xF3\u017Aniej. Na razie jest to wy\u0142\u0105czone.",
  "parent-mail": "Zapytaj, czy kto\u015B z nich napisze do nas e-mail: {email}."
};

export { pl as default };
//# sourceMappingURL=pl.js.map
