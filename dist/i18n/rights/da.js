const da = {
  intro: "Det er dine data. Derfor m\xE5 du bede {controller} om f\xF8lgende. Du beh\xF8ver ikke sige hvorfor.",
  free: "Det er gratis.",
  term: "Du f\xE5r svar inden for en m\xE5ned. Hvis din anmodning er kompliceret, m\xE5 det tage to m\xE5neder mere. S\xE5 f\xE5r du besked om det inden for den f\xF8rste m\xE5ned, med begrundelse.",
  identity: "Send ikke en kopi af dit pas eller k\xF8rekort. Hvis vi ikke er sikre p\xE5, at det er dig, beder vi ikke om mere end n\xF8dvendigt.",
  rights: "Det kan du bede om",
  right: {
    access: { name: "Se dine data", text: "Du har ret til at vide, hvilke data vi har om dig, og f\xE5 en kopi." },
    rectification: { name: "F\xE5 dem rettet", text: "Er noget forkert, eller mangler der noget? S\xE5 retter vi det." },
    erasure: {
      name: "F\xE5 dem slettet",
      text: "Har vi ikke l\xE6ngere brug for dine data, eller tr\xE6kker du dit samtykke tilbage? S\xE5 sletter vi dem. Det, vi skal gemme efter loven, bliver gemt."
    },
    restriction: {
      name: "F\xE5 brugen begr\xE6nset",
      text: "S\xE5 l\xE6nge der er uenighed om dine data, kan du bede os om at gemme dem, men ikke bruge dem."
    },
    portability: {
      name: "Tag dem med",
      text: "Det, du selv har givet os, kan du f\xE5 som en fil. Vi kan ogs\xE5 sende det til en anden virksomhed for dig."
    },
    objection: {
      name: "G\xF8r indsigelse",
      text: "Bruger vi data, fordi vi har en interesse i det? S\xE5 kan du g\xF8re indsigelse. Mod reklame kan du det altid: s\xE5 stopper vi for bestandig."
    },
    "automated-decisions": {
      name: "F\xE5 et menneske til at afg\xF8re det",
      text: "Har en computer alene afgjort noget om dig, som betyder meget? S\xE5 kan du fort\xE6lle din side af sagen og bede om, at et menneske ser p\xE5 den."
    },
    withdrawal: { name: "Tr\xE6k samtykke tilbage", text: "Det kan du altid, og det er lige s\xE5 nemt som at give det." },
    complaint: { name: "Klag", text: "Er du uenig med os? S\xE5 kan du g\xE5 til tilsynsmyndigheden og til domstolene." }
  },
  objection: "G\xF8r indsigelse",
  "objection-intro": "Det g\xF8r vi, fordi vi har en interesse i det. G\xF8r du indsigelse, stopper vi med det samme.",
  marketing: "G\xF8r indsigelse mod reklame",
  "marketing-intro": "G\xF8r du indsigelse, stopper vi med det samme og for bestandig.",
  withdraw: "Tr\xE6k samtykke tilbage",
  "withdraw-none": "Lige nu g\xE6lder der ikke noget samtykke fra dig. Du beh\xF8ver ikke g\xF8re noget.",
  request: "Send en anmodning",
  "request-intro": "Udfyld dette. F\xF8r noget bliver sendt, ser du det hele en gang til.",
  "request-mail": "Udfyld dette. Derefter \xE5bner dit mailprogram med en besked til {email}. Intet bliver sendt, f\xF8r du selv sender det.",
  which: "Hvad \xF8nsker du?",
  contact: "Hvor kan vi svare dig?",
  "contact-hint": "En e-mailadresse, et telefonnummer eller en postadresse. Helst noget, vi kender dig p\xE5 i forvejen.",
  details: "Hvad handler det om?",
  "details-hint": "Skriv ikke en adgangskode eller et personnummer her.",
  optional: "valgfrit",
  faults: {
    "right-missing": "V\xE6lg, hvad du \xF8nsker. Er du i tvivl? S\xE5 v\xE6lg \xBBSe dine data\xAB.",
    "contact-missing": "Skriv, hvor vi kan svare dig, for eksempel navn@example.com.",
    "contact-mail": "E-mailadressen er ikke helt rigtig. En adresse ser s\xE5dan ud: navn@example.com.",
    "details-missing": "Skriv, hvad der er forkert, og hvad det skal v\xE6re, for eksempel: \xBBMit husnummer er 12, ikke 21\xAB.",
    "details-long": "Teksten er for lang. G\xF8r den kortere end 4000 tegn; du kan sende mere senere."
  },
  "faults-one": "Der mangler \xE9n ting",
  "faults-other": "Der mangler {count} ting",
  check: "Gennemse",
  "check-title": "Er det rigtigt?",
  "check-intro": "Intet er sendt endnu.",
  change: "Ret",
  send: "Send",
  mail: "G\xF8r mailen klar",
  sending: "Sender\u2026",
  due: "Svar senest",
  sent: "Din anmodning er sendt",
  "sent-text": "Du f\xE5r svar senest den {date}. Reference for din anmodning: {id}.",
  "sent-mail": "Dit mailprogram er \xE5bnet. Send selv beskeden; s\xE5 f\xE5r du svar inden for en m\xE5ned. \xC5bnede der ikke noget? Skriv til {email}.",
  again: "En anmodning mere",
  "not-sent": "Det kunne ikke sendes. Det, du udfyldte, st\xE5r her stadig. Pr\xF8v igen, eller skriv til {email}.",
  subject: "Anmodning om mine data: {right}",
  reference: "Reference",
  nothing: "Ikke udfyldt",
  complain: "Klage, domstol og erstatning",
  "complain-intro": "Er du uenig i det, {controller} g\xF8r? Du m\xE5 klage i det land, hvor du bor, hvor du arbejder, eller hvor det skete.",
  country: "Land",
  authority: "Der kan du klage: {authority}.",
  "authority-unknown": "Vi kender ingen tilsynsmyndighed for dette land. Du kan klage i det land, hvor {controller} h\xF8rer hjemme.",
  court: "Du kan ogs\xE5 g\xE5 til domstolene, selv om du allerede har klaget.",
  damage: "Har du lidt skade, fordi nogen ikke overholdt loven? S\xE5 kan du kr\xE6ve erstatning, ogs\xE5 n\xE5r det ikke kostede penge, men var en belastning for dig."
};

export { da as default };
//# sourceMappingURL=da.js.map
