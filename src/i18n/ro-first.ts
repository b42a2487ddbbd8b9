/** Romanian: the words of the first question. */
import type { FirstTable } from './table.js';

const first: FirstTable = {
  title: 'Ce avem voie să facem?',
  'why-first': 'Nu am găsit nicio alegere anterioară a dumneavoastră.',
  asks: '{controller} vă cere consimțământul pentru:',
  'recipients-one': 'Atunci {count} altă companie primește date despre dumneavoastră.',
  'recipients-few': 'Atunci {count} alte companii primesc date despre dumneavoastră.',
  'recipients-other': 'Atunci {count} de alte companii primesc date despre dumneavoastră.',
  details: 'Vedeți detaliile',
  anytime: 'Vă puteți retrage consimțământul oricând, la „{open}”, în josul fiecărei pagini.',
  statement: 'Declarație de confidențialitate',
  'accept-all': 'Acceptați tot',
  'refuse-all': 'Refuzați tot',
  choose: 'Alegeți',
  'close-prompt': 'Închideți: nu permiteți nimic acum',
  apart: 'Acest lucru se alege separat, la „{choose}”.',
  memory: 'Browserul nu păstrează alegerea. Ea este valabilă doar pentru această vizită.',

  open: 'Setări de confidențialitate',
  saved: 'Alegerea este salvată.',
  failed: 'Alegerea nu a fost salvată. Nu a fost pornit nimic.',
  unavailable: 'Setările nu se deschid acum. Nu s-a schimbat nimic.',
};

export default first;
