const da = {
  "choice-legend": "Det kan du v\xE6lge s\xE6rskilt",
  "choice-yes": "Ja, {controller} m\xE5 g\xF8re dette: {title}",
  "choice-no": "Jeg \xF8nsker ikke dette: {title}",
  "choice-no-mail": "Jeg \xF8nsker ikke disse e-mails: {title}",
  "choice-free": "Det er frivilligt. Du kan altid tr\xE6kke dit samtykke tilbage.",
  "choice-free-no": "Du kan ogs\xE5 sige nej senere.",
  "choice-given": "Du har allerede givet samtykke til dette: {title}. Du kan altid tr\xE6kke det tilbage i privatlivsindstillingerne.",
  "choice-objected": "Du har allerede gjort indsigelse mod dette: {title}. Vi g\xF8r det ikke.",
  "choice-requested": "\xC9t trin mere: bekr\xE6ft det i den besked, du f\xE5r. Indtil da er dette sl\xE5et fra: {title}.",
  "choice-parent": "En for\xE6lder eller v\xE6rge skal sige ja f\xF8rst: {title}. Indtil da er det sl\xE5et fra.",
  "choice-statement": "Hvad vi g\xF8r med dine data"
};

export { da as default };
//# sourceMappingURL=da.js.map
