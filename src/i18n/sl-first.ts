/** Slovenian: the words of the first question. */
import type { FirstTable } from './table.js';

const first: FirstTable = {
  title: 'Kaj smemo početi?',
  'why-first': 'Vaše prejšnje izbire o tem nismo našli.',
  asks: '{controller} vas prosi za privolitev za:',
  'recipients-one': 'Podatke o vas potem dobi še {count} drugo podjetje.',
  'recipients-two': 'Podatke o vas potem dobita še {count} drugi podjetji.',
  'recipients-few': 'Podatke o vas potem dobijo še {count} druga podjetja.',
  'recipients-other': 'Podatke o vas potem dobi še {count} drugih podjetij.',
  details: 'Oglejte si podrobnosti',
  anytime: 'Privolitev lahko kadar koli prekličete, pod »{open}« na dnu vsake strani.',
  statement: 'Izjava o zasebnosti',
  'accept-all': 'Sprejmi vse',
  'refuse-all': 'Zavrni vse',
  choose: 'Izberi',
  'close-prompt': 'Zapri: za zdaj ne dovoli ničesar',
  apart: 'To izberete posebej, pod »{choose}«.',
  memory: 'Vaš brskalnik izbire ne shrani. Velja samo za ta obisk.',

  open: 'Nastavitve zasebnosti',
  saved: 'Vaša izbira je shranjena.',
  failed: 'Vaša izbira ni bila shranjena. Nič ni bilo vklopljeno.',
  unavailable: 'Nastavitve se zdaj ne odprejo. Nič se ni spremenilo.',
};

export default first;
