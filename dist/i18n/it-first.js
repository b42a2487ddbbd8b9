const first = {
  title: "Che cosa possiamo fare?",
  "why-first": "Non abbiamo trovato una sua scelta precedente su questo.",
  asks: "{controller} chiede il suo consenso per:",
  "recipients-one": "{count} altra azienda riceve allora dati su di lei.",
  "recipients-many": "{count} altre aziende ricevono allora dati su di lei.",
  "recipients-other": "{count} altre aziende ricevono allora dati su di lei.",
  details: "Vedere i dettagli",
  anytime: "Pu\xF2 revocare il consenso in qualsiasi momento, alla voce \xAB{open}\xBB in fondo a ogni pagina.",
  statement: "Informativa sulla privacy",
  "accept-all": "Accettare tutto",
  "refuse-all": "Rifiutare tutto",
  choose: "Scegliere",
  "close-prompt": "Chiudere: per ora non permettere nulla",
  apart: "Questo si sceglie a parte, alla voce \xAB{choose}\xBB.",
  memory: "Il suo browser non conserva la scelta. Vale solo per questa visita.",
  open: "Impostazioni sulla privacy",
  saved: "La sua scelta \xE8 salvata.",
  failed: "La sua scelta non \xE8 stata salvata. Non \xE8 stato attivato nulla.",
  unavailable: "Le impostazioni ora non si aprono. Non \xE8 cambiato nulla."
};

export { first as default };
//# sourceMappingURL=it-first.js.map
