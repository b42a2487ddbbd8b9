const nb = {
  intro: "Det er dine opplysninger. Derfor kan du be {controller} om f\xF8lgende. Du trenger ikke si hvorfor.",
  free: "Det er gratis.",
  term: "Du f\xE5r svar innen en m\xE5ned. Er foresp\xF8rselen komplisert, kan det ta to m\xE5neder til. Da f\xE5r du vite det i l\xF8pet av den f\xF8rste m\xE5neden, med en begrunnelse.",
  identity: "Ikke send kopi av pass eller f\xF8rerkort. Hvis vi ikke er sikre p\xE5 at det er deg, ber vi ikke om mer enn n\xF8dvendig.",
  rights: "Det du kan be om",
  right: {
    access: {
      name: "Se opplysningene dine",
      text: "Du har rett til \xE5 vite hvilke opplysninger vi har om deg, og f\xE5 en kopi."
    },
    rectification: { name: "F\xE5 dem rettet", text: "Er noe feil, eller mangler det noe? Da retter vi det." },
    erasure: {
      name: "F\xE5 dem slettet",
      text: "Trenger vi ikke opplysningene dine lenger, eller trekker du tilbake samtykket? Da sletter vi dem. Det vi m\xE5 lagre etter loven, blir lagret."
    },
    restriction: {
      name: "F\xE5 bruken begrenset",
      text: "S\xE5 lenge det er uenighet om opplysningene dine, kan du be oss om \xE5 lagre dem, men ikke bruke dem."
    },
    portability: {
      name: "Ta dem med deg",
      text: "Det du selv har gitt oss, kan du f\xE5 som en fil. Vi kan ogs\xE5 sende det til et annet firma for deg."
    },
    objection: {
      name: "Protester",
      text: "Bruker vi opplysninger fordi vi har en interesse i det? Da kan du protestere. Mot reklame kan du alltid protestere: da stopper vi for godt."
    },
    "automated-decisions": {
      name: "La et menneske avgj\xF8re",
      text: "Har en datamaskin alene bestemt noe om deg som betyr mye? Da kan du fortelle din side av saken og be om at et menneske ser p\xE5 den."
    },
    withdrawal: { name: "Trekk tilbake samtykket", text: "Det kan du alltid gj\xF8re, og det er like lett som \xE5 gi det." },
    complaint: { name: "Klag", text: "Er du uenig med oss? Da kan du g\xE5 til tilsynsmyndigheten og til domstolene." }
  },
  objection: "Protester",
  "objection-intro": "Dette gj\xF8r vi fordi vi har en interesse i det. Hvis du protesterer, stopper vi med en gang.",
  marketing: "Protester mot reklame",
  "marketing-intro": "Hvis du protesterer, stopper vi med en gang og for godt.",
  withdraw: "Trekk tilbake samtykket",
  "withdraw-none": "Det gjelder ikke noe samtykke fra deg n\xE5. Du trenger ikke gj\xF8re noe.",
  request: "Send en foresp\xF8rsel",
  "request-intro": "Fyll ut dette. F\xF8r noe blir sendt, f\xE5r du se alt en gang til.",
  "request-mail": "Fyll ut dette. Da \xE5pnes e-postprogrammet ditt med en melding til {email}. Ingenting blir sendt f\xF8r du selv sender det.",
  which: "Hva \xF8nsker du?",
  contact: "Hvor kan vi svare deg?",
  "contact-hint": "En e-postadresse, et telefonnummer eller en postadresse. Helst noe vi allerede har om deg.",
  details: "Hva gjelder det?",
  "details-hint": "Ikke skriv passord eller f\xF8dselsnummer her.",
  optional: "valgfritt",
  faults: {
    "right-missing": "Velg hva du \xF8nsker. Er du usikker? Velg da \xABSe opplysningene dine\xBB.",
    "contact-missing": "Skriv hvor vi kan svare deg, for eksempel navn@example.com.",
    "contact-mail": "E-postadressen er ikke helt riktig. En adresse ser slik ut: navn@example.com.",
    "details-missing": "Skriv hva som er feil, og hva det skal v\xE6re, for eksempel: \xABHusnummeret mitt er 12, ikke 21\xBB.",
    "details-long": "Teksten er for lang. Gj\xF8r den kortere enn 4000 tegn; du kan sende mer senere."
  },
  "faults-one": "Det mangler \xE9n ting",
  "faults-other": "Det mangler {count} ting",
  check: "Se over",
  "check-title": "Er dette riktig?",
  "check-intro": "Ingenting er sendt enn\xE5.",
  change: "Endre",
  send: "Send",
  mail: "Gj\xF8r e-posten klar",
  sending: "Sender\u2026",
  due: "Svar senest",
  sent: "Foresp\xF8rselen din er sendt",
  "sent-text": "Du f\xE5r svar senest {date}. Referanse for foresp\xF8rselen: {id}.",
  "sent-mail": "E-postprogrammet ditt er \xE5pnet. Send meldingen selv, s\xE5 f\xE5r du svar innen en m\xE5ned. \xC5pnet det seg ikke noe? Skriv til {email}.",
  again: "En foresp\xF8rsel til",
  "not-sent": "Det kunne ikke sendes. Det du fylte ut, st\xE5r her fortsatt. Pr\xF8v igjen, eller skriv til {email}.",
  subject: "Foresp\xF8rsel om opplysningene mine: {right}",
  reference: "Referanse",
  nothing: "Ikke fylt ut",
  complain: "Klage, domstol og erstatning",
  "complain-intro": "Er du uenig i det {controller} gj\xF8r? Du kan klage i landet der du bor, der du arbeider, eller der det skjedde.",
  country: "Land",
  authority: "Der kan du klage: {authority}.",
  "authority-unknown": "Vi kjenner ingen tilsynsmyndighet for dette landet. Du kan klage i landet der {controller} holder til.",
  court: "Du kan ogs\xE5 g\xE5 til domstolene, selv om du allerede har klaget.",
  damage: "Har du lidd skade fordi noen ikke fulgte loven? Da kan du kreve erstatning, ogs\xE5 n\xE5r det ikke kostet penger, men var en belastning for deg."
};

export { nb as default };
//# sourceMappingURL=nb.js.map
