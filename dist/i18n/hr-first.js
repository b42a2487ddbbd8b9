const first = {
  title: "\u0160to smijemo raditi?",
  "why-first": "Nismo na\u0161li va\u0161 raniji izbor o tome.",
  asks: "{controller} tra\u017Ei va\u0161u privolu za:",
  "recipients-one": "Podatke o vama tada dobiva {count} druga tvrtka.",
  "recipients-few": "Podatke o vama tada dobivaju {count} druge tvrtke.",
  "recipients-other": "Podatke o vama tada dobiva {count} drugih tvrtki.",
  details: "Pogledaj pojedinosti",
  anytime: "Privolu mo\u017Eete povu\u0107i u bilo kojem trenutku, pod \u201E{open}\u201D na dnu svake stranice.",
  statement: "Izjava o privatnosti",
  "accept-all": "Prihvati sve",
  "refuse-all": "Odbij sve",
  choose: "Odaberi",
  "close-prompt": "Zatvori: zasad ne dopusti ni\u0161ta",
  apart: "To birate zasebno, pod \u201E{choose}\u201D.",
  memory: "Va\u0161 preglednik ne \u010Duva izbor. Vrijedi samo za ovaj posjet.",
  open: "Postavke privatnosti",
  saved: "Va\u0161 je izbor spremljen.",
  failed: "Va\u0161 izbor nije spremljen. Ni\u0161ta nije uklju\u010Deno.",
  unavailable: "Postavke se sada ne otvaraju. Ni\u0161ta se nije promijenilo."
};

export { first as default };
//# sourceMappingURL=hr-first.js.map
