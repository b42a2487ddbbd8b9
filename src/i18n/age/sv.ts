/** Swedish words of the age step: for a child of ten and for an adult alike. */
import type { AgeWords } from './words.js';

const sv: AgeWords = {
  'age-title': 'Hur gammal är du?',
  'age-why': '{controller} frågar alla om detta, före allt annat. Det som inte behövs är avstängt tills vidare.',
  'age-kept': 'Vi sparar bara en åldersgrupp. Inte din ålder och inte din födelsedag.',
  'age-label': 'Din ålder i hela år',
  'age-go': 'Fortsätt',
  'age-fault': 'Skriv din ålder med siffror, från 1 till 120.',
  'age-close': 'Stäng: tillåt inget just nu',
  'age-thanks': 'Tack. Ditt svar är sparat.',
  'parent-title': 'Fråga också mamma, pappa eller en annan vårdnadshavare',
  'parent-why': 'En av dem måste säga ja till: {purposes}. Tills dess är det avstängt.',
  'parent-jointly': 'Både du och en av dem måste vilja det.',
  'parent-contact': 'Den vuxnas e-postadress',
  'parent-hint': 'Vi skickar ett enda meddelande. Vi sparar inte adressen.',
  'parent-fault': 'Skriv en e-postadress, till exempel namn@example.com.',
  'parent-send': 'Skicka meddelandet',
  'parent-later': 'Inte nu',
  'parent-sending': 'Meddelandet skickas.',
  'parent-sent': 'Meddelandet har skickats. Fråga om de vill läsa det. Inget slås på innan dess.',
  'parent-failed': 'Meddelandet skickades inte. Försök igen senare. Inget har slagits på.',
  'parent-mail': 'Fråga om de vill mejla oss: {email}.',
};

export default sv;
