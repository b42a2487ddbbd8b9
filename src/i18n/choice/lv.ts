/** Latvian words of a box in a form. */
import type { ChoiceWords } from './words.js';

const lv: ChoiceWords = {
  'choice-legend': 'Ko varat izvēlēties atsevišķi',
  'choice-yes': 'Jā, {controller} drīkst to darīt: {title}',
  'choice-no': 'Es to nevēlos: {title}',
  'choice-no-mail': 'Es nevēlos šos e-pastus: {title}',
  'choice-free': 'Tas nav obligāti. Piekrišanu vienmēr varat atsaukt.',
  'choice-free-no': 'To varat pateikt arī vēlāk.',
  'choice-given': 'Jūs tam jau piekritāt: {title}. Piekrišanu vienmēr varat atsaukt sadaļā “Privātuma iestatījumi”.',
  'choice-objected': 'Jūs pret to jau iebildāt: {title}. Mēs to nedarām.',
  'choice-requested': 'Vēl viens solis: apstipriniet to ziņā, ko saņemsiet. Līdz tam tas ir izslēgts: {title}.',
  'choice-parent': 'Tam vēl jāpiekrīt vienam no vecākiem vai aizbildnim: {title}. Līdz tam tas ir izslēgts.',
  'choice-statement': 'Ko mēs darām ar jūsu datiem',
};

export default lv;
