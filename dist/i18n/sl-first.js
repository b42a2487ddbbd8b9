const first = {
  title: "Kaj smemo po\u010Deti?",
  "why-first": "Va\u0161e prej\u0161nje izbire o tem nismo na\u0161li.",
  asks: "{controller} vas prosi za privolitev za:",
  "recipients-one": "Podatke o vas potem dobi \u0161e {count} drugo podjetje.",
  "recipients-two": "Podatke o vas potem dobita \u0161e {count} drugi podjetji.",
  "recipients-few": "Podatke o vas potem dobijo \u0161e {count} druga podjetja.",
  "recipients-other": "Podatke o vas potem dobi \u0161e {count} drugih podjetij.",
  details: "Oglejte si podrobnosti",
  anytime: "Privolitev lahko kadar koli prekli\u010Dete, pod \xBB{open}\xAB na dnu vsake strani.",
  statement: "Izjava o zasebnosti",
  "accept-all": "Sprejmi vse",
  "refuse-all": "Zavrni vse",
  choose: "Izberi",
  "close-prompt": "Zapri: za zdaj ne dovoli ni\u010Desar",
  apart: "To izberete posebej, pod \xBB{choose}\xAB.",
  memory: "Va\u0161 brskalnik izbire ne shrani. Velja samo za ta obisk.",
  open: "Nastavitve zasebnosti",
  saved: "Va\u0161a izbira je shranjena.",
  failed: "Va\u0161a izbira ni bila shranjena. Ni\u010D ni bilo vklopljeno.",
  unavailable: "Nastavitve se zdaj ne odprejo. Ni\u010D se ni spremenilo."
};

export { first as default };
//# sourceMappingURL=sl-first.js.map
