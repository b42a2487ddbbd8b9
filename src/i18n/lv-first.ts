/** Latvian: the words of the first question. */
import type { FirstTable } from './table.js';

const first: FirstTable = {
  title: 'Ko mēs drīkstam darīt?',
  'why-first': 'Mēs neatradām jūsu agrāku izvēli par to.',
  asks: '{controller} lūdz jūsu piekrišanu šādiem mērķiem:',
  'recipients-zero': 'Tad datus par jums saņem vēl {count} uzņēmumu.',
  'recipients-one': 'Tad datus par jums saņem vēl {count} uzņēmums.',
  'recipients-other': 'Tad datus par jums saņem vēl {count} uzņēmumi.',
  details: 'Skatīt sīkāk',
  anytime: 'Piekrišanu varat atsaukt jebkurā laikā sadaļā “{open}” katras lapas apakšā.',
  statement: 'Privātuma paziņojums',
  'accept-all': 'Pieņemt visu',
  'refuse-all': 'Noraidīt visu',
  choose: 'Izvēlēties',
  'close-prompt': 'Aizvērt: pagaidām neatļaut neko',
  apart: 'To izvēlas atsevišķi, sadaļā “{choose}”.',
  memory: 'Jūsu pārlūks izvēli nesaglabā. Tā ir spēkā tikai šajā apmeklējumā.',

  open: 'Privātuma iestatījumi',
  saved: 'Jūsu izvēle ir saglabāta.',
  failed: 'Jūsu izvēle netika saglabāta. Nekas netika ieslēgts.',
  unavailable: 'Iestatījumi šobrīd neatveras. Nekas nav mainījies.',
};

export default first;
