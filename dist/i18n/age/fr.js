const fr = {
  "age-title": "Une question sur l\u2019\xE2ge",
  "age-why": "{controller} pose cette question \xE0 tout le monde, avant toute autre chose. Pour l\u2019instant, ce qui n\u2019est pas n\xE9cessaire est d\xE9sactiv\xE9.",
  "age-kept": "Nous gardons seulement une tranche d\u2019\xE2ge. Ni l\u2019\xE2ge exact, ni la date de naissance.",
  "age-label": "Mon \xE2ge, en ann\xE9es",
  "age-go": "Continuer",
  "age-fault": "L\u2019\xE2ge s\u2019\xE9crit en chiffres, de 1 \xE0 120.",
  "age-close": "Fermer : ne rien autoriser pour l\u2019instant",
  "age-thanks": "Merci. La r\xE9ponse est enregistr\xE9e.",
  "parent-title": "Demande aussi \xE0 ton p\xE8re, \xE0 ta m\xE8re ou \xE0 ton responsable l\xE9gal",
  "parent-why": "Une de ces personnes doit dire oui \xE0 ceci : {purposes}. D\u2019ici l\xE0, c\u2019est d\xE9sactiv\xE9.",
  "parent-jointly": "Il faut que vous soyez deux \xE0 le vouloir : toi et une de ces personnes.",
  "parent-contact": "Adresse e-mail de cette personne",
  "parent-hint": "Nous envoyons un seul message. Nous ne gardons pas l\u2019adresse.",
  "parent-fault": "\xC9cris une adresse e-mail, par exemple nom@example.com.",
  "parent-send": "Envoyer le message",
  "parent-later": "Pas maintenant",
  "parent-sending": "Le message est en cours d\u2019envoi.",
  "parent-sent": "Le message est envoy\xE9. Demande \xE0 cette personne si elle veut bien le lire. D\u2019ici l\xE0, c\u2019est d\xE9sactiv\xE9.",
  "parent-failed": "Le message n\u2019est pas parti. R\xE9essaie plus tard. C\u2019est d\xE9sactiv\xE9.",
  "parent-mail": "Demande \xE0 une de ces personnes si elle veut bien nous \xE9crire : {email}."
};

export { fr as default };
//# sourceMappingURL=fr.js.map
