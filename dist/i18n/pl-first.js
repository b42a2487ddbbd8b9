const first = {
  title: "Co mo\u017Cemy robi\u0107?",
  "why-first": "Nie znale\u017Ali\u015Bmy wcze\u015Bniejszego wyboru w tej sprawie.",
  asks: "{controller} prosi o Pa\u0144stwa zgod\u0119 na:",
  "recipients-one": "Wtedy {count} inna firma otrzymuje dane o Pa\u0144stwu.",
  "recipients-few": "Wtedy {count} inne firmy otrzymuj\u0105 dane o Pa\u0144stwu.",
  "recipients-many": "Wtedy {count} innych firm otrzymuje dane o Pa\u0144stwu.",
  "recipients-other": "Wtedy {count} innej firmy otrzymuje dane o Pa\u0144stwu.",
  details: "Zobacz szczeg\xF3\u0142y",
  anytime: "Zgod\u0119 mo\u017Cna wycofa\u0107 w ka\u017Cdej chwili, w \u201E{open}\u201D na dole ka\u017Cdej strony.",
  statement: "Polityka prywatno\u015Bci",
  "accept-all": "Zaakceptuj wszystko",
  "refuse-all": "Odrzu\u0107 wszystko",
  choose: "Wybierz",
  "close-prompt": "Zamknij: na razie na nic nie zezwalaj",
  apart: "To wybiera si\u0119 osobno, w \u201E{choose}\u201D.",
  memory: "Przegl\u0105darka nie zapisuje wyboru. Obowi\u0105zuje on tylko podczas tej wizyty.",
  open: "Ustawienia prywatno\u015Bci",
  saved: "Wyb\xF3r zosta\u0142 zapisany.",
  failed: "Wyb\xF3r nie zosta\u0142 zapisany. Nic nie zosta\u0142o w\u0142\u0105czone.",
  unavailable: "Ustawienia teraz si\u0119 nie otwieraj\u0105. Nic si\u0119 nie zmieni\u0142o."
};

export { first as default };
//# sourceMappingURL=pl-first.js.map
