const nl = {
  intro: "Het zijn uw gegevens. Daarom mag u {controller} het volgende vragen. U hoeft niet te zeggen waarom.",
  free: "Het is gratis.",
  term: "U krijgt antwoord binnen een maand. Is uw vraag ingewikkeld, dan mag het twee maanden langer duren. Dat hoort u dan binnen de eerste maand, met de reden.",
  identity: "Stuur geen kopie van uw paspoort of rijbewijs. Weten wij niet zeker dat u het bent, dan vragen wij niet meer dan nodig is.",
  rights: "Wat u mag vragen",
  right: {
    access: { name: "Inzien", text: "U mag weten welke gegevens wij van u hebben, en er een kopie van krijgen." },
    rectification: { name: "Verbeteren", text: "Klopt iets niet of ontbreekt er iets? Dan passen wij het aan." },
    erasure: {
      name: "Laten verwijderen",
      text: "Hebben wij uw gegevens niet meer nodig, of trekt u uw toestemming in? Dan wissen wij ze. Wat wij van de wet moeten bewaren, blijft."
    },
    restriction: {
      name: "Laten afschermen",
      text: "Zolang er onenigheid is over uw gegevens, mag u vragen dat wij ze wel bewaren maar niet gebruiken."
    },
    portability: {
      name: "Meenemen",
      text: "Wat u ons zelf gaf, kunt u krijgen als bestand, of door ons laten sturen naar een ander bedrijf."
    },
    objection: {
      name: "Bezwaar maken",
      text: "Gebruiken wij gegevens omdat wij er belang bij hebben? Dan mag u daar bezwaar tegen maken. Tegen reclame altijd: dan stoppen wij voorgoed."
    },
    "automated-decisions": {
      name: "Een mens laten beslissen",
      text: "Heeft een computer alleen iets over u beslist dat veel gevolgen heeft? Dan mag u vragen dat een mens ernaar kijkt, en uw kant vertellen."
    },
    withdrawal: {
      name: "Toestemming intrekken",
      text: "Dat mag altijd, en het is even makkelijk als toestemming geven."
    },
    complaint: {
      name: "Een klacht indienen",
      text: "Bent u het niet met ons eens? Dan kunt u naar de toezichthouder en naar de rechter."
    }
  },
  objection: "Bezwaar maken",
  "objection-intro": "Dit doen wij omdat wij er belang bij hebben. Maakt u bezwaar, dan stoppen wij meteen.",
  marketing: "Bezwaar maken tegen reclame",
  "marketing-intro": "Maakt u bezwaar, dan stoppen wij meteen en voorgoed.",
  withdraw: "Toestemming intrekken",
  "withdraw-none": "Er staat nu geen toestemming van u open. U hoeft niets te doen.",
  request: "Een verzoek doen",
  "request-intro": "Vul dit in. Voordat er iets wordt verzonden, ziet u alles nog een keer.",
  "request-mail": "Vul dit in. Daarna opent uw mailprogramma met een bericht aan {email}. Er gaat niets weg voordat u het zelf verstuurt.",
  which: "Wat wilt u?",
  contact: "Waar kunnen wij u antwoorden?",
  "contact-hint": "Een e-mailadres, telefoonnummer of postadres. Bij voorkeur een adres dat wij van u kennen.",
  details: "Waar gaat het om?",
  "details-hint": "Zet hier geen wachtwoord of burgerservicenummer.",
  optional: "niet verplicht",
  faults: {
    "right-missing": "Kies wat u wilt. Weet u het niet zeker? Kies dan \u2018Inzien\u2019.",
    "contact-missing": "Vul in waar wij u kunnen antwoorden, zoals naam@voorbeeld.nl.",
    "contact-mail": "Dit e-mailadres klopt niet helemaal. Een adres ziet eruit als naam@voorbeeld.nl.",
    "details-missing": "Schrijf op wat er niet klopt en wat het moet zijn, zoals: \u2018Mijn huisnummer is 12, niet 21\u2019.",
    "details-long": "Deze tekst is te lang. Maak hem korter dan 4000 tekens; meer kan later."
  },
  "faults-one": "Er is nog \xE9\xE9n ding nodig",
  "faults-other": "Er zijn nog {count} dingen nodig",
  check: "Bekijken",
  "check-title": "Klopt het zo?",
  "check-intro": "Er is nog niets verzonden.",
  change: "Aanpassen",
  send: "Verzenden",
  mail: "Mail klaarzetten",
  sending: "Wordt verzonden\u2026",
  due: "Antwoord uiterlijk op",
  sent: "Uw verzoek is verzonden",
  "sent-text": "U krijgt uiterlijk op {date} antwoord. Kenmerk van uw verzoek: {id}.",
  "sent-mail": "Uw mailprogramma is geopend. Verstuur het bericht zelf; daarna krijgt u binnen een maand antwoord. Opent er niets? Mail dan naar {email}.",
  again: "Nog een verzoek",
  "not-sent": "Het verzenden is niet gelukt. Wat u invulde, staat er nog. Probeer het opnieuw, of mail naar {email}.",
  subject: "Verzoek over mijn gegevens: {right}",
  reference: "Kenmerk",
  nothing: "Niets ingevuld",
  complain: "Een klacht, de rechter, schade",
  "complain-intro": "Bent u het niet eens met wat {controller} doet? U mag klagen in het land waar u woont, waar u werkt of waar het is gebeurd.",
  country: "Land",
  authority: "Daar kunt u met een klacht naar: {authority}.",
  "authority-unknown": "Voor dit land kennen wij geen toezichthouder. Klagen kan dan in het land van {controller}.",
  court: "U kunt ook naar de rechter, ook als u al een klacht heeft ingediend.",
  damage: "Heeft u schade omdat iemand zich niet aan de wet hield? Dan kunt u een vergoeding vragen, ook als het geen geld kostte maar wel leed gaf."
};

export { nl as default };
//# sourceMappingURL=nl.js.map
