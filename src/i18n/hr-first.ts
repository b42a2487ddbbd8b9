/** Croatian: the words of the first question. */
import type { FirstTable } from './table.js';

const first: FirstTable = {
  title: 'Što smijemo raditi?',
  'why-first': 'Nismo našli vaš raniji izbor o tome.',
  asks: '{controller} traži vašu privolu za:',
  'recipients-one': 'Podatke o vama tada dobiva {count} druga tvrtka.',
  'recipients-few': 'Podatke o vama tada dobivaju {count} druge tvrtke.',
  'recipients-other': 'Podatke o vama tada dobiva {count} drugih tvrtki.',
  details: 'Pogledaj pojedinosti',
  anytime: 'Privolu možete povući u bilo kojem trenutku, pod „{open}” na dnu svake stranice.',
  statement: 'Izjava o privatnosti',
  'accept-all': 'Prihvati sve',
  'refuse-all': 'Odbij sve',
  choose: 'Odaberi',
  'close-prompt': 'Zatvori: zasad ne dopusti ništa',
  apart: 'To birate zasebno, pod „{choose}”.',
  memory: 'Vaš preglednik ne čuva izbor. Vrijedi samo za ovaj posjet.',

  open: 'Postavke privatnosti',
  saved: 'Vaš je izbor spremljen.',
  failed: 'Vaš izbor nije spremljen. Ništa nije uključeno.',
  unavailable: 'Postavke se sada ne otvaraju. Ništa se nije promijenilo.',
};

export default first;
