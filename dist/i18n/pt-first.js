const first = {
  title: "O que podemos fazer?",
  "why-first": "N\xE3o encontr\xE1mos nenhuma escolha sua anterior sobre isto.",
  asks: "{controller} pede o seu consentimento para:",
  "recipients-one": "Nesse caso, {count} outra empresa recebe dados sobre si.",
  "recipients-many": "Nesse caso, {count} outras empresas recebem dados sobre si.",
  "recipients-other": "Nesse caso, {count} outras empresas recebem dados sobre si.",
  details: "Ver os detalhes",
  anytime: "Pode retirar o seu consentimento a qualquer momento, em \xAB{open}\xBB, no fundo de cada p\xE1gina.",
  statement: "Pol\xEDtica de privacidade",
  "accept-all": "Aceitar tudo",
  "refuse-all": "Recusar tudo",
  choose: "Escolher",
  "close-prompt": "Fechar: n\xE3o permitir nada por agora",
  apart: "Isto escolhe-se \xE0 parte, em \xAB{choose}\xBB.",
  memory: "O seu navegador n\xE3o guarda a sua escolha. Vale s\xF3 para esta visita.",
  open: "Defini\xE7\xF5es de privacidade",
  saved: "A sua escolha est\xE1 guardada.",
  failed: "A sua escolha n\xE3o foi guardada. Nada foi ligado.",
  unavailable: "As defini\xE7\xF5es n\xE3o abrem agora. Nada mudou."
};

export { first as default };
//# sourceMappingURL=pt-first.js.map
