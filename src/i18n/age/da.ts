/** Danish words of the age step: for a child of ten and for an adult alike. */
import type { AgeWords } from './words.js';

const da: AgeWords = {
  'age-title': 'Hvor gammel er du?',
  'age-why':
    '{controller} spørger alle om det, før alt andet. Det, der ikke er nødvendigt, er slået fra indtil videre.',
  'age-kept': 'Vi gemmer kun en aldersgruppe. Ikke din alder og ikke din fødselsdag.',
  'age-label': 'Din alder i hele år',
  'age-go': 'Videre',
  'age-fault': 'Skriv din alder med tal, fra 1 til 120.',
  'age-close': 'Luk: tillad ikke noget lige nu',
  'age-thanks': 'Tak. Dit svar er gemt.',
  'parent-title': 'Spørg også din mor, far eller værge',
  'parent-why': 'En af dem skal sige ja til: {purposes}. Indtil da er det slået fra.',
  'parent-jointly': 'Både du og en af dem skal ville det.',
  'parent-contact': 'Den voksnes e-mailadresse',
  'parent-hint': 'Vi sender én besked. Vi gemmer ikke adressen.',
  'parent-fault': 'Skriv en e-mailadresse, for eksempel navn@example.com.',
  'parent-send': 'Send beskeden',
  'parent-later': 'Ikke nu',
  'parent-sending': 'Beskeden er ved at blive sendt.',
  'parent-sent': 'Beskeden er sendt. Spørg, om de vil læse den. Indtil da er det slået fra.',
  'parent-failed': 'Beskeden blev ikke sendt. Prøv igen senere. Det er stadig slået fra.',
  'parent-mail': 'Spørg, om de vil skrive en e-mail til os: {email}.',
};

export default da;
