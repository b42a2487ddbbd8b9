const nb = {
  "choice-legend": "Dette kan du velge for seg",
  "choice-yes": "Ja, {controller} kan gj\xF8re dette: {title}",
  "choice-no": "Jeg \xF8nsker ikke dette: {title}",
  "choice-no-mail": "Jeg \xF8nsker ikke disse e-postene: {title}",
  "choice-free": "Det er frivillig. Du kan alltid trekke tilbake samtykket.",
  "choice-free-no": "Du kan ogs\xE5 si nei senere.",
  "choice-given": "Du har allerede gitt samtykke til dette: {title}. Du kan alltid trekke det tilbake i personverninnstillingene.",
  "choice-objected": "Du har allerede protestert mot dette: {title}. Vi gj\xF8r det ikke.",
  "choice-requested": "Ett steg til: bekreft dette i meldingen du f\xE5r. Inntil da er dette sl\xE5tt av: {title}.",
  "choice-parent": "En forelder eller annen foresatt m\xE5 si ja f\xF8rst: {title}. Inntil da er det sl\xE5tt av.",
  "choice-statement": "Hva vi gj\xF8r med opplysningene dine"
};

export { nb as default };
//# sourceMappingURL=nb.js.map
