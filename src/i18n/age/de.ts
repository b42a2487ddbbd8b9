/** German words of the age step: for a child of ten and for an adult alike. */
import type { AgeWords } from './words.js';

const de: AgeWords = {
  'age-title': 'Eine Frage zum Alter',
  'age-why': '{controller} fragt das alle, und zwar zuerst. Was nicht nötig ist, ist vorerst aus.',
  'age-kept': 'Wir speichern nur eine Altersgruppe. Nicht das Alter und nicht den Geburtstag.',
  'age-label': 'Mein Alter in Jahren',
  'age-go': 'Weiter',
  'age-fault': 'Bitte das Alter in Ziffern eingeben, von 1 bis 120.',
  'age-close': 'Schließen: vorerst nichts erlauben',
  'age-thanks': 'Danke. Die Antwort ist gespeichert.',
  'parent-title': 'Frag auch deinen Vater, deine Mutter oder deinen Vormund',
  'parent-why': 'Eine dieser Personen muss Ja sagen zu: {purposes}. Bis dahin ist es aus.',
  'parent-jointly': 'Ihr müsst es beide wollen: du und eine dieser Personen.',
  'parent-contact': 'E-Mail-Adresse dieser Person',
  'parent-hint': 'Wir schicken eine einzige Nachricht. Die Adresse speichern wir nicht.',
  'parent-fault': 'Gib eine E-Mail-Adresse ein, zum Beispiel name@example.com.',
  'parent-send': 'Nachricht senden',
  'parent-later': 'Jetzt nicht',
  'parent-sending': 'Die Nachricht wird gesendet.',
  'parent-sent': 'Die Nachricht ist gesendet. Frag diese Person, ob sie die Nachricht liest. Bis dahin ist es aus.',
  'parent-failed': 'Die Nachricht wurde nicht gesendet. Versuch es später noch einmal. Es ist aus.',
  'parent-mail': 'Frag eine dieser Personen, ob sie uns eine E-Mail schreibt: {email}.',
};

export default de;
