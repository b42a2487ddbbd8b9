/** Norwegian (bokmål) words of the age step: for a child of ten and for an adult alike. */
import type { AgeWords } from './words.js';

const nb: AgeWords = {
  'age-title': 'Hvor gammel er du?',
  'age-why': '{controller} spør alle om dette, før alt annet. Det som ikke er nødvendig, er slått av inntil videre.',
  'age-kept': 'Vi lagrer bare en aldersgruppe. Ikke alderen din og ikke fødselsdagen din.',
  'age-label': 'Alderen din i hele år',
  'age-go': 'Gå videre',
  'age-fault': 'Skriv alderen din med tall, fra 1 til 120.',
  'age-close': 'Lukk: ikke tillat noe nå',
  'age-thanks': 'Takk. Svaret ditt er lagret.',
  'parent-title': 'Spør også mamma, pappa eller en annen foresatt',
  'parent-why': 'En av dem må si ja til: {purposes}. Inntil da er det slått av.',
  'parent-jointly': 'Både du og en av dem må ville det.',
  'parent-contact': 'E-postadressen til den voksne',
  'parent-hint': 'Vi sender én melding. Vi lagrer ikke adressen.',
  'parent-fault': 'Skriv en e-postadresse, for eksempel navn@example.com.',
  'parent-send': 'Send meldingen',
  'parent-later': 'Ikke nå',
  'parent-sending': 'Meldingen blir sendt nå.',
  'parent-sent': 'Meldingen er sendt. Spør om de vil lese den. Inntil da er det slått av.',
  'parent-failed': 'Meldingen ble ikke sendt. Prøv igjen senere. Det er fortsatt slått av.',
  'parent-mail': 'Spør om de vil sende oss en e-post: {email}.',
};

export default nb;
