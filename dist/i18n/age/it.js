const it = {
  "age-title": "Una domanda sull\u2019et\xE0",
  "age-why": "{controller} lo chiede a tutti, prima di ogni altra cosa. Per ora \xE8 attivo solo ci\xF2 che \xE8 necessario.",
  "age-kept": "Conserviamo solo una fascia d\u2019et\xE0. Non l\u2019et\xE0 esatta e non il compleanno.",
  "age-label": "La mia et\xE0, in anni",
  "age-go": "Avanti",
  "age-fault": "L\u2019et\xE0 si scrive in cifre, da 1 a 120.",
  "age-close": "Chiudere: per ora non permettere nulla",
  "age-thanks": "Grazie. La risposta \xE8 salvata.",
  "parent-title": "Chiedi anche a tuo padre, a tua madre o al tuo tutore",
  "parent-why": "Una di queste persone deve dire di s\xEC a: {purposes}. Fino ad allora non \xE8 attivo.",
  "parent-jointly": "Dovete volerlo in due: tu e una di queste persone.",
  "parent-contact": "Indirizzo e-mail di questa persona",
  "parent-hint": "Mandiamo un solo messaggio. Non conserviamo l\u2019indirizzo.",
  "parent-fault": "Scrivi un indirizzo e-mail, per esempio nome@example.com.",
  "parent-send": "Inviare il messaggio",
  "parent-later": "Non ora",
  "parent-sending": "Stiamo inviando il messaggio.",
  "parent-sent": "Il messaggio \xE8 stato inviato. Chiedi a questa persona se vuole leggerlo. Fino ad allora non \xE8 attivo.",
  "parent-failed": "Il messaggio non \xE8 stato inviato. Riprova pi\xF9 tardi. Non \xE8 attivo.",
  "parent-mail": "Chiedi a una di queste persone se vuole scriverci un\u2019e-mail: {email}."
};

export { it as default };
//# sourceMappingURL=it.js.map
