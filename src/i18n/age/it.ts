/** Italian words of the age step: for a child of ten and for an adult alike. */
import type { AgeWords } from './words.js';

const it: AgeWords = {
  'age-title': 'Una domanda sull’età',
  'age-why': '{controller} lo chiede a tutti, prima di ogni altra cosa. Per ora è attivo solo ciò che è necessario.',
  'age-kept': 'Conserviamo solo una fascia d’età. Non l’età esatta e non il compleanno.',
  'age-label': 'La mia età, in anni',
  'age-go': 'Avanti',
  'age-fault': 'L’età si scrive in cifre, da 1 a 120.',
  'age-close': 'Chiudere: per ora non permettere nulla',
  'age-thanks': 'Grazie. La risposta è salvata.',
  'parent-title': 'Chiedi anche a tuo padre, a tua madre o al tuo tutore',
  'parent-why': 'Una di queste persone deve dire di sì a: {purposes}. Fino ad allora non è attivo.',
  'parent-jointly': 'Dovete volerlo in due: tu e una di queste persone.',
  'parent-contact': 'Indirizzo e-mail di questa persona',
  'parent-hint': 'Mandiamo un solo messaggio. Non conserviamo l’indirizzo.',
  'parent-fault': 'Scrivi un indirizzo e-mail, per esempio nome@example.com.',
  'parent-send': 'Inviare il messaggio',
  'parent-later': 'Non ora',
  'parent-sending': 'Stiamo inviando il messaggio.',
  'parent-sent':
    'Il messaggio è stato inviato. Chiedi a questa persona se vuole leggerlo. Fino ad allora non è attivo.',
  'parent-failed': 'Il messaggio non è stato inviato. Riprova più tardi. Non è attivo.',
  'parent-mail': 'Chiedi a una di queste persone se vuole scriverci un’e-mail: {email}.',
};

export default it;
