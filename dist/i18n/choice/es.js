const es = {
  "choice-legend": "Lo que puede elegir aparte de esto",
  "choice-yes": "S\xED, {controller} puede hacer esto: {title}",
  "choice-no": "No quiero esto: {title}",
  "choice-no-mail": "No quiero estos correos: {title}",
  "choice-free": "No es obligatorio. Siempre puede retirar su consentimiento.",
  "choice-free-no": "Tambi\xE9n puede decirlo m\xE1s adelante.",
  "choice-given": "Ya ha dado su consentimiento para esto: {title}. Siempre puede retirarlo en sus ajustes de privacidad.",
  "choice-objected": "Ya se ha opuesto a esto: {title}. No lo hacemos.",
  "choice-requested": "Un paso m\xE1s: conf\xEDrmelo en el mensaje que va a recibir. Hasta entonces est\xE1 desactivado: {title}.",
  "choice-parent": "Falta el s\xED de un padre, una madre o un tutor legal: {title}. Hasta entonces est\xE1 desactivado.",
  "choice-statement": "Qu\xE9 hacemos con sus datos"
};

export { es as default };
//# sourceMappingURL=es.js.map
