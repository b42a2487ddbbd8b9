/** Norwegian (bokmål) words of the rights. */
import type { RightsWords } from './words.js';

const nb: RightsWords = {
  intro: 'Det er dine opplysninger. Derfor kan du be {controller} om følgende. Du trenger ikke si hvorfor.',
  free: 'Det er gratis.',
  term: 'Du får svar innen en måned. Er forespørselen komplisert, kan det ta to måneder til. Da får du vite det i løpet av den første måneden, med en begrunnelse.',
  identity:
    'Ikke send kopi av pass eller førerkort. Hvis vi ikke er sikre på at det er deg, ber vi ikke om mer enn nødvendig.',
  rights: 'Det du kan be om',
  right: {
    access: {
      name: 'Se opplysningene dine',
      text: 'Du har rett til å vite hvilke opplysninger vi har om deg, og få en kopi.',
    },
    rectification: { name: 'Få dem rettet', text: 'Er noe feil, eller mangler det noe? Da retter vi det.' },
    erasure: {
      name: 'Få dem slettet',
      text: 'Trenger vi ikke opplysningene dine lenger, eller trekker du tilbake samtykket? Da sletter vi dem. Det vi må lagre etter loven, blir lagret.',
    },
    restriction: {
      name: 'Få bruken begrenset',
      text: 'Så lenge det er uenighet om opplysningene dine, kan du be oss om å lagre dem, men ikke bruke dem.',
    },
    portability: {
      name: 'Ta dem med deg',
      text: 'Det du selv har gitt oss, kan du få som en fil. Vi kan også sende det til et annet firma for deg.',
    },
    objection: {
      name: 'Protester',
      text: 'Bruker vi opplysninger fordi vi har en interesse i det? Da kan du protestere. Mot reklame kan du alltid protestere: da stopper vi for godt.',
    },
    'automated-decisions': {
      name: 'La et menneske avgjøre',
      text: 'Har en datamaskin alene bestemt noe om deg som betyr mye? Da kan du fortelle din side av saken og be om at et menneske ser på den.',
    },
    withdrawal: { name: 'Trekk tilbake samtykket', text: 'Det kan du alltid gjøre, og det er like lett som å gi det.' },
    complaint: { name: 'Klag', text: 'Er du uenig med oss? Da kan du gå til tilsynsmyndigheten og til domstolene.' },
  },
  objection: 'Protester',
  'objection-intro': 'Dette gjør vi fordi vi har en interesse i det. Hvis du protesterer, stopper vi med en gang.',
  marketing: 'Protester mot reklame',
  'marketing-intro': 'Hvis du protesterer, stopper vi med en gang og for godt.',
  withdraw: 'Trekk tilbake samtykket',
  'withdraw-none': 'Det gjelder ikke noe samtykke fra deg nå. Du trenger ikke gjøre noe.',
  request: 'Send en forespørsel',
  'request-intro': 'Fyll ut dette. Før noe blir sendt, får du se alt en gang til.',
  'request-mail':
    'Fyll ut dette. Da åpnes e-postprogrammet ditt med en melding til {email}. Ingenting blir sendt før du selv sender det.',
  which: 'Hva ønsker du?',
  contact: 'Hvor kan vi svare deg?',
  'contact-hint': 'En e-postadresse, et telefonnummer eller en postadresse. Helst noe vi allerede har om deg.',
  details: 'Hva gjelder det?',
  'details-hint': 'Ikke skriv passord eller fødselsnummer her.',
  optional: 'valgfritt',
  faults: {
    'right-missing': 'Velg hva du ønsker. Er du usikker? Velg da «Se opplysningene dine».',
    'contact-missing': 'Skriv hvor vi kan svare deg, for eksempel navn@example.com.',
    'contact-mail': 'E-postadressen er ikke helt riktig. En adresse ser slik ut: navn@example.com.',
    'details-missing': 'Skriv hva som er feil, og hva det skal være, for eksempel: «Husnummeret mitt er 12, ikke 21».',
    'details-long': 'Teksten er for lang. Gjør den kortere enn 4000 tegn; du kan sende mer senere.',
  },
  'faults-one': 'Det mangler én ting',
  'faults-other': 'Det mangler {count} ting',
  check: 'Se over',
  'check-title': 'Er dette riktig?',
  'check-intro': 'Ingenting er sendt ennå.',
  change: 'Endre',
  send: 'Send',
  mail: 'Gjør e-posten klar',
  sending: 'Sender…',
  due: 'Svar senest',
  sent: 'Forespørselen din er sendt',
  'sent-text': 'Du får svar senest {date}. Referanse for forespørselen: {id}.',
  'sent-mail':
    'E-postprogrammet ditt er åpnet. Send meldingen selv, så får du svar innen en måned. Åpnet det seg ikke noe? Skriv til {email}.',
  again: 'En forespørsel til',
  'not-sent': 'Det kunne ikke sendes. Det du fylte ut, står her fortsatt. Prøv igjen, eller skriv til {email}.',
  subject: 'Forespørsel om opplysningene mine: {right}',
  reference: 'Referanse',
  nothing: 'Ikke fylt ut',
  complain: 'Klage, domstol og erstatning',
  'complain-intro':
    'Er du uenig i det {controller} gjør? Du kan klage i landet der du bor, der du arbeider, eller der det skjedde.',
  country: 'Land',
  authority: 'Der kan du klage: {authority}.',
  'authority-unknown':
    'Vi kjenner ingen tilsynsmyndighet for dette landet. Du kan klage i landet der {controller} holder til.',
  court: 'Du kan også gå til domstolene, selv om du allerede har klaget.',
  damage:
    'Har du lidd skade fordi noen ikke fulgte loven? Da kan du kreve erstatning, også når det ikke kostet penger, men var en belastning for deg.',
};

export default nb;
