const fr = {
  "choice-legend": "Ce que vous pouvez choisir \xE0 part",
  "choice-yes": "Oui, {controller} peut le faire : {title}",
  "choice-no": "Je ne veux pas de cela : {title}",
  "choice-no-mail": "Je ne veux pas de ces e-mails : {title}",
  "choice-free": "Ce n\u2019est pas obligatoire. Vous pouvez toujours retirer votre consentement.",
  "choice-free-no": "Vous pouvez aussi le dire plus tard.",
  "choice-given": "Vous avez d\xE9j\xE0 donn\xE9 votre consentement : {title}. Vous pouvez toujours le retirer dans vos param\xE8tres de confidentialit\xE9.",
  "choice-objected": "Votre opposition est d\xE9j\xE0 enregistr\xE9e : {title}. Nous ne le faisons pas.",
  "choice-requested": "Encore une \xE9tape : confirmez dans le message que vous allez recevoir. D\u2019ici l\xE0, c\u2019est d\xE9sactiv\xE9 : {title}.",
  "choice-parent": "Un parent ou un responsable l\xE9gal doit encore dire oui : {title}. D\u2019ici l\xE0, c\u2019est d\xE9sactiv\xE9.",
  "choice-statement": "Ce que nous faisons de vos donn\xE9es"
};

export { fr as default };
//# sourceMappingURL=fr.js.map
