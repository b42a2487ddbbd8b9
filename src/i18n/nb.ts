/** Norwegian (bokmål): plain words, a sentence at a time, and the same weight for yes and no. */
import first from './nb-first.js';
import type { Table } from './table.js';

const nb: Table = {
  ...first,

  'why-changed': 'Noe er endret siden ditt forrige valg.',
  'why-later': 'Det er en stund siden ditt forrige valg.',
  'new-purpose': 'Dette er nytt.',
  'new-controller': 'Et annet firma er nå ansvarlig.',
  'new-basis': 'Grunnen til at vi kan gjøre dette, er en annen.',
  'new-data': 'Nytt: det gjelder flere opplysninger.',
  'new-sensitivity': 'Nytt: det gjelder sensitive opplysninger.',
  'new-recipient': 'Nytt: enda et firma får opplysninger.',
  'longer-retention': 'Nytt: vi lagrer opplysningene lenger.',

  withdraw: 'Trekk tilbake samtykket',
  'withdraw-one': 'Trekk tilbake samtykket: {title}',
  withdrawn: 'Samtykket ditt er trukket tilbake.',
  undo: 'Angre',
  dismiss: 'Lukk meldingen',
  'reload-why': 'Noe kjører fortsatt på denne siden. Det stopper når du laster siden på nytt.',
  reload: 'Last siden på nytt',

  intro: 'Her ser du hva {controller} gjør med opplysningene dine.',
  consent: 'Det vi ber om samtykke til',
  'consent-intro': 'Dette gjør vi bare hvis du slår det på.',
  interests: 'Det du kan protestere mot',
  'interests-intro': 'Dette gjør vi fordi vi har en interesse i det. Hvis du protesterer, stopper vi med en gang.',
  marketing: 'Reklame du kan protestere mot',
  needed: 'Det som er nødvendig',
  'needed-intro': 'Her er det ingenting å velge. Ved hvert formål står det hvorfor vi kan gjøre det.',
  'not-done': 'Det vi ikke gjør',
  'not-done-intro': 'Vi har ingen gyldig grunn til dette. Derfor gjør vi det ikke.',
  special: 'Sensitive opplysninger',
  search: 'Søk',
  save: 'Lagre valget',
  close: 'Lukk uten å lagre',
  lawful: 'Du kan alltid trekke tilbake. Det endrer ikke det som er gjort før.',
  rights: 'Vil du se, rette eller slette opplysningene dine? Skriv til oss: {email}.',
  complaint: 'Med en klage kan du også gå til: {authority}.',
  history: 'Se valgene dine',
  'your-rights': 'Rettighetene dine',
  back: 'Tilbake til innstillingene',

  because: 'Vi kan gjøre dette fordi {because}.',
  more: 'Mer om dette',
  data: 'Hvilke opplysninger',
  recipients: 'Hvem som får dem',
  nobody: 'Ingen utenfor {controller}.',
  processor: 'arbeider for oss',
  'joint-controller': 'bestemmer sammen med oss',
  'third-party': 'bestemmer selv hva de brukes til',
  safeguard: 'Vern: {safeguard}',
  retention: 'Hvor lenge',
  device: 'Hva som lagres på enheten din',
  session: 'til du lukker nettleseren',
  on: 'På',
  off: 'Av',
  explicit: 'Det gjelder sensitive opplysninger. Jeg gir mitt uttrykkelige samtykke til: {data}.',
  object: 'Protester',
  objected: 'Du har protestert. Vi gjør ikke dette lenger.',
  allow: 'Trekk tilbake protesten',

  embed: 'Her er noe fra {recipient}',
  'embed-why': 'Hvis du tillater det, får {recipient} opplysninger om deg.',
  'embed-link': 'Se det hos {recipient}',
  'embed-allow': 'Tillat: {title}',
  'embed-once': 'Vis bare dette, bare denne gangen',

  signal:
    'Nettleseren din ber oss om ikke å dele opplysningene dine og ikke vise målrettet reklame (Global Privacy Control). Det følger vi for: {purposes}.',
  'signal-conflict':
    'Dette har du selv tillatt: {purposes}. Her gjelder ditt eget valg, ikke nettleserens generelle signal.',
};

export default nb;
