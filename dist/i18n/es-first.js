const first = {
  title: "\xBFQu\xE9 podemos hacer?",
  "why-first": "No hemos encontrado ninguna elecci\xF3n suya anterior sobre esto.",
  asks: "{controller} le pide su consentimiento para:",
  "recipients-one": "{count} empresa m\xE1s recibe entonces datos sobre usted.",
  "recipients-many": "{count} empresas m\xE1s reciben entonces datos sobre usted.",
  "recipients-other": "{count} empresas m\xE1s reciben entonces datos sobre usted.",
  details: "Ver los detalles",
  anytime: "Puede retirar su consentimiento en cualquier momento, en \xAB{open}\xBB, al final de cada p\xE1gina.",
  statement: "Pol\xEDtica de privacidad",
  "accept-all": "Aceptar todo",
  "refuse-all": "Rechazar todo",
  choose: "Elegir",
  "close-prompt": "Cerrar: no permitir nada por ahora",
  apart: "Esto se elige aparte, en \xAB{choose}\xBB.",
  memory: "Su navegador no guarda su elecci\xF3n. Solo vale para esta visita.",
  open: "Ajustes de privacidad",
  saved: "Su elecci\xF3n se ha guardado.",
  failed: "Su elecci\xF3n no se ha guardado. No se ha activado nada.",
  unavailable: "Los ajustes no se abren ahora. No ha cambiado nada."
};

export { first as default };
//# sourceMappingURL=es-first.js.map
