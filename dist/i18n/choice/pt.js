const pt = {
  "choice-legend": "O que pode escolher \xE0 parte",
  "choice-yes": "Sim, {controller} pode fazer isto: {title}",
  "choice-no": "N\xE3o quero isto: {title}",
  "choice-no-mail": "N\xE3o quero estes e-mails: {title}",
  "choice-free": "N\xE3o \xE9 obrigat\xF3rio. Pode sempre retirar o seu consentimento.",
  "choice-free-no": "Tamb\xE9m pode diz\xEA-lo mais tarde.",
  "choice-given": "J\xE1 deu o seu consentimento para isto: {title}. Pode sempre retir\xE1-lo nas suas defini\xE7\xF5es de privacidade.",
  "choice-objected": "J\xE1 se op\xF4s a isto: {title}. N\xE3o o fazemos.",
  "choice-requested": "S\xF3 mais um passo: confirme na mensagem que vai receber. At\xE9 l\xE1, est\xE1 desligado: {title}.",
  "choice-parent": "Falta o sim de um dos pais ou de um tutor legal: {title}. At\xE9 l\xE1, est\xE1 desligado.",
  "choice-statement": "O que fazemos com os seus dados"
};

export { pt as default };
//# sourceMappingURL=pt.js.map
