/** Danish words of the rights. */
import type { RightsWords } from './words.js';

const da: RightsWords = {
  intro: 'Det er dine data. Derfor må du bede {controller} om følgende. Du behøver ikke sige hvorfor.',
  free: 'Det er gratis.',
  term: 'Du får svar inden for en måned. Hvis din anmodning er kompliceret, må det tage to måneder mere. Så får du besked om det inden for den første måned, med begrundelse.',
  identity:
    'Send ikke en kopi af dit pas eller kørekort. Hvis vi ikke er sikre på, at det er dig, beder vi ikke om mere end nødvendigt.',
  rights: 'Det kan du bede om',
  right: {
    access: { name: 'Se dine data', text: 'Du har ret til at vide, hvilke data vi har om dig, og få en kopi.' },
    rectification: { name: 'Få dem rettet', text: 'Er noget forkert, eller mangler der noget? Så retter vi det.' },
    erasure: {
      name: 'Få dem slettet',
      text: 'Har vi ikke længere brug for dine data, eller trækker du dit samtykke tilbage? Så sletter vi dem. Det, vi skal gemme efter loven, bliver gemt.',
    },
    restriction: {
      name: 'Få brugen begrænset',
      text: 'Så længe der er uenighed om dine data, kan du bede os om at gemme dem, men ikke bruge dem.',
    },
    portability: {
      name: 'Tag dem med',
      text: 'Det, du selv har givet os, kan du få som en fil. Vi kan også sende det til en anden virksomhed for dig.',
    },
    objection: {
      name: 'Gør indsigelse',
      text: 'Bruger vi data, fordi vi har en interesse i det? Så kan du gøre indsigelse. Mod reklame kan du det altid: så stopper vi for bestandig.',
    },
    'automated-decisions': {
      name: 'Få et menneske til at afgøre det',
      text: 'Har en computer alene afgjort noget om dig, som betyder meget? Så kan du fortælle din side af sagen og bede om, at et menneske ser på den.',
    },
    withdrawal: { name: 'Træk samtykke tilbage', text: 'Det kan du altid, og det er lige så nemt som at give det.' },
    complaint: { name: 'Klag', text: 'Er du uenig med os? Så kan du gå til tilsynsmyndigheden og til domstolene.' },
  },
  objection: 'Gør indsigelse',
  'objection-intro': 'Det gør vi, fordi vi har en interesse i det. Gør du indsigelse, stopper vi med det samme.',
  marketing: 'Gør indsigelse mod reklame',
  'marketing-intro': 'Gør du indsigelse, stopper vi med det samme og for bestandig.',
  withdraw: 'Træk samtykke tilbage',
  'withdraw-none': 'Lige nu gælder der ikke noget samtykke fra dig. Du behøver ikke gøre noget.',
  request: 'Send en anmodning',
  'request-intro': 'Udfyld dette. Før noget bliver sendt, ser du det hele en gang til.',
  'request-mail':
    'Udfyld dette. Derefter åbner dit mailprogram med en besked til {email}. Intet bliver sendt, før du selv sender det.',
  which: 'Hvad ønsker du?',
  contact: 'Hvor kan vi svare dig?',
  'contact-hint': 'En e-mailadresse, et telefonnummer eller en postadresse. Helst noget, vi kender dig på i forvejen.',
  details: 'Hvad handler det om?',
  'details-hint': 'Skriv ikke en adgangskode eller et personnummer her.',
  optional: 'valgfrit',
  faults: {
    'right-missing': 'Vælg, hvad du ønsker. Er du i tvivl? Så vælg »Se dine data«.',
    'contact-missing': 'Skriv, hvor vi kan svare dig, for eksempel navn@example.com.',
    'contact-mail': 'E-mailadressen er ikke helt rigtig. En adresse ser sådan ud: navn@example.com.',
    'details-missing':
      'Skriv, hvad der er forkert, og hvad det skal være, for eksempel: »Mit husnummer er 12, ikke 21«.',
    'details-long': 'Teksten er for lang. Gør den kortere end 4000 tegn; du kan sende mere senere.',
  },
  'faults-one': 'Der mangler én ting',
  'faults-other': 'Der mangler {count} ting',
  check: 'Gennemse',
  'check-title': 'Er det rigtigt?',
  'check-intro': 'Intet er sendt endnu.',
  change: 'Ret',
  send: 'Send',
  mail: 'Gør mailen klar',
  sending: 'Sender…',
  due: 'Svar senest',
  sent: 'Din anmodning er sendt',
  'sent-text': 'Du får svar senest den {date}. Reference for din anmodning: {id}.',
  'sent-mail':
    'Dit mailprogram er åbnet. Send selv beskeden; så får du svar inden for en måned. Åbnede der ikke noget? Skriv til {email}.',
  again: 'En anmodning mere',
  'not-sent': 'Det kunne ikke sendes. Det, du udfyldte, står her stadig. Prøv igen, eller skriv til {email}.',
  subject: 'Anmodning om mine data: {right}',
  reference: 'Reference',
  nothing: 'Ikke udfyldt',
  complain: 'Klage, domstol og erstatning',
  'complain-intro':
    'Er du uenig i det, {controller} gør? Du må klage i det land, hvor du bor, hvor du arbejder, eller hvor det skete.',
  country: 'Land',
  authority: 'Der kan du klage: {authority}.',
  'authority-unknown':
    'Vi kender ingen tilsynsmyndighed for dette land. Du kan klage i det land, hvor {controller} hører hjemme.',
  court: 'Du kan også gå til domstolene, selv om du allerede har klaget.',
  damage:
    'Har du lidt skade, fordi nogen ikke overholdt loven? Så kan du kræve erstatning, også når det ikke kostede penge, men var en belastning for dig.',
};

export default da;
