const first = {
  title: "Que pouvons-nous faire ?",
  "why-first": "Nous n\u2019avons pas trouv\xE9 de choix de votre part \xE0 ce sujet.",
  asks: "{controller} demande votre consentement pour :",
  "recipients-one": "{count} autre entreprise re\xE7oit alors des donn\xE9es sur vous.",
  "recipients-many": "{count} autres entreprises re\xE7oivent alors des donn\xE9es sur vous.",
  "recipients-other": "{count} autres entreprises re\xE7oivent alors des donn\xE9es sur vous.",
  details: "Voir les d\xE9tails",
  anytime: "Vous pouvez retirer votre consentement \xE0 tout moment, sous \xAB {open} \xBB en bas de chaque page.",
  statement: "Politique de confidentialit\xE9",
  "accept-all": "Tout accepter",
  "refuse-all": "Tout refuser",
  choose: "Choisir",
  "close-prompt": "Fermer : ne rien autoriser pour l\u2019instant",
  apart: "Vous choisissez cela \xE0 part, sous \xAB {choose} \xBB.",
  memory: "Votre navigateur ne garde pas votre choix. Il vaut pour cette visite seulement.",
  open: "Param\xE8tres de confidentialit\xE9",
  saved: "Votre choix est enregistr\xE9.",
  failed: "Votre choix n\u2019a pas \xE9t\xE9 enregistr\xE9. Rien n\u2019a \xE9t\xE9 activ\xE9.",
  unavailable: "Les param\xE8tres ne s\u2019ouvrent pas maintenant. Rien n\u2019a chang\xE9."
};

export { first as default };
//# sourceMappingURL=fr-first.js.map
