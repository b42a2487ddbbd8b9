const it = {
  "choice-legend": "Che cosa pu\xF2 scegliere a parte",
  "choice-yes": "S\xEC, {controller} pu\xF2 farlo: {title}",
  "choice-no": "Non voglio questo: {title}",
  "choice-no-mail": "Non voglio queste e-mail: {title}",
  "choice-free": "Non \xE8 obbligatorio. Pu\xF2 sempre revocare il consenso.",
  "choice-free-no": "Pu\xF2 dirlo anche pi\xF9 avanti.",
  "choice-given": "Ha gi\xE0 dato il consenso: {title}. Pu\xF2 sempre revocarlo nelle sue impostazioni sulla privacy.",
  "choice-objected": "Ha gi\xE0 presentato opposizione: {title}. Non lo facciamo.",
  "choice-requested": "Ancora un passo: confermi nel messaggio che ricever\xE0. Fino ad allora non \xE8 attivo: {title}.",
  "choice-parent": "Un genitore o un tutore deve ancora dire di s\xEC: {title}. Fino ad allora non \xE8 attivo.",
  "choice-statement": "Che cosa facciamo con i suoi dati"
};

export { it as default };
//# sourceMappingURL=it.js.map
