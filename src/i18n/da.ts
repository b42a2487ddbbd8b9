/** Danish: plain words, a sentence at a time, and the same weight for yes and no. */
import first from './da-first.js';
import type { Table } from './table.js';

const da: Table = {
  ...first,

  'why-changed': 'Noget er ændret siden dit sidste valg.',
  'why-later': 'Det er noget tid siden, du valgte sidst.',
  'new-purpose': 'Dette er nyt.',
  'new-controller': 'En anden virksomhed er nu ansvarlig.',
  'new-basis': 'Grunden til, at vi må gøre det, er en anden.',
  'new-data': 'Nyt: det handler om flere data.',
  'new-sensitivity': 'Nyt: det handler om følsomme data.',
  'new-recipient': 'Nyt: endnu en virksomhed får data.',
  'longer-retention': 'Nyt: vi gemmer data i længere tid.',

  withdraw: 'Træk samtykke tilbage',
  'withdraw-one': 'Træk samtykke tilbage: {title}',
  withdrawn: 'Dit samtykke er trukket tilbage.',
  undo: 'Fortryd',
  dismiss: 'Luk beskeden',
  'reload-why': 'Noget kører stadig på denne side. Det stopper, når du genindlæser siden.',
  reload: 'Genindlæs siden',

  intro: 'Her ser du, hvad {controller} gør med dine data.',
  consent: 'Det beder vi om dit samtykke til',
  'consent-intro': 'Det gør vi kun, hvis du slår det til.',
  interests: 'Det kan du gøre indsigelse mod',
  'interests-intro': 'Det gør vi, fordi vi har en interesse i det. Gør du indsigelse, stopper vi med det samme.',
  marketing: 'Reklame, du kan gøre indsigelse mod',
  needed: 'Det nødvendige',
  'needed-intro': 'Her er intet at vælge. Ved hvert formål står, hvorfor vi må gøre det.',
  'not-done': 'Det gør vi ikke',
  'not-done-intro': 'Vi har ingen gyldig grund til det. Derfor gør vi det ikke.',
  special: 'Følsomme oplysninger',
  search: 'Søg',
  save: 'Gem valget',
  close: 'Luk uden at gemme',
  lawful: 'Du kan altid trække tilbage. Det ændrer ikke det, der er sket før.',
  rights: 'Vil du se, rette eller slette dine data? Skriv til os: {email}.',
  complaint: 'Med en klage kan du også gå til: {authority}.',
  history: 'Se dine valg',
  'your-rights': 'Dine rettigheder',
  back: 'Tilbage til indstillingerne',

  because: 'Vi må gøre det, fordi {because}.',
  more: 'Mere om dette',
  data: 'Hvilke data',
  recipients: 'Hvem får dem',
  nobody: 'Ingen uden for {controller}.',
  processor: 'arbejder for os',
  'joint-controller': 'bestemmer sammen med os',
  'third-party': 'bestemmer selv, hvad de bruges til',
  safeguard: 'Beskyttelse: {safeguard}',
  retention: 'Hvor længe',
  device: 'Det, der gemmes på din enhed',
  session: 'til du lukker browseren',
  on: 'Til',
  off: 'Fra',
  explicit: 'Det handler om følsomme data. Jeg giver mit udtrykkelige samtykke til: {data}.',
  object: 'Gør indsigelse',
  objected: 'Du har gjort indsigelse. Vi gør det ikke mere.',
  allow: 'Træk indsigelsen tilbage',

  embed: 'Her er noget fra {recipient}',
  'embed-why': 'Hvis du tillader det, får {recipient} data om dig.',
  'embed-link': 'Se det hos {recipient}',
  'embed-allow': 'Tillad: {title}',
  'embed-once': 'Vis kun dette, kun denne gang',

  signal:
    'Din browser beder os om ikke at dele dine data og ikke vise målrettet reklame (Global Privacy Control). Det følger vi for: {purposes}.',
  'signal-conflict':
    'Det har du selv tilladt: {purposes}. Her gælder dit eget valg og ikke browserens generelle signal.',
};

export default da;
