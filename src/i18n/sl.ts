/** Slovenian: plain words, a sentence at a time, and the same weight for yes and no. */
import first from './sl-first.js';
import type { Table } from './table.js';

const sl: Table = {
  ...first,

  'why-changed': 'Od vaše zadnje izbire se je nekaj spremenilo.',
  'why-later': 'Od vaše zadnje izbire je minilo nekaj časa.',
  'new-purpose': 'To je novo.',
  'new-controller': 'Zdaj je odgovorno drugo podjetje.',
  'new-basis': 'Razlog, zakaj to smemo, je drugačen.',
  'new-data': 'Novo: gre za več podatkov.',
  'new-sensitivity': 'Novo: gre za občutljive podatke.',
  'new-recipient': 'Novo: podatke dobi še eno podjetje.',
  'longer-retention': 'Novo: podatke hranimo dlje.',

  withdraw: 'Prekliči privolitev',
  'withdraw-one': 'Prekliči privolitev: {title}',
  withdrawn: 'Vaša privolitev je preklicana.',
  undo: 'Razveljavi',
  dismiss: 'Zapri sporočilo',
  'reload-why': 'Na tej strani še nekaj teče. Ustavi se, ko stran znova naložite.',
  reload: 'Znova naloži stran',

  intro: 'Tu vidite, kaj {controller} počne z vašimi podatki.',
  consent: 'Za kaj vas prosimo za privolitev',
  'consent-intro': 'To počnemo le, če vklopite.',
  interests: 'Čemu lahko ugovarjate',
  'interests-intro': 'To počnemo, ker imamo za to interes. Če ugovarjate, takoj prenehamo.',
  marketing: 'Oglaševanje, ki mu lahko ugovarjate',
  needed: 'Kaj je potrebno',
  'needed-intro': 'Tu ni ničesar za izbrati. Pri vsakem namenu piše, zakaj to smemo.',
  'not-done': 'Česa ne počnemo',
  'not-done-intro': 'Za to nimamo veljavnega razloga. Zato tega ne počnemo.',
  special: 'Občutljivi podatki',
  search: 'Iskanje',
  save: 'Shrani izbiro',
  close: 'Zapri brez shranjevanja',
  lawful: 'Privolitev lahko vedno prekličete. To ne spremeni tega, kar je bilo že storjeno.',
  rights: 'Želite svoje podatke videti, popraviti ali izbrisati? Pišite nam: {email}.',
  complaint: 'S pritožbo se lahko obrnete tudi na: {authority}.',
  history: 'Oglejte si svoje izbire',
  'your-rights': 'Vaše pravice',
  back: 'Nazaj v nastavitve',

  because: 'To smemo, ker {because}.',
  more: 'Več o tem',
  data: 'Kateri podatki',
  recipients: 'Kdo jih dobi',
  nobody: 'Nihče zunaj {controller}.',
  processor: 'dela za nas',
  'joint-controller': 'odloča skupaj z nami',
  'third-party': 'sam odloča, kaj bo z njimi',
  safeguard: 'Varstvo: {safeguard}',
  retention: 'Kako dolgo',
  device: 'Kaj se shrani v vašo napravo',
  session: 'dokler ne zaprete brskalnika',
  on: 'Vklopljeno',
  off: 'Izklopljeno',
  explicit: 'Gre za občutljive podatke. Dajem izrecno privolitev za: {data}.',
  object: 'Ugovarjaj',
  objected: 'Ugovarjali ste. Tega ne počnemo več.',
  allow: 'Umakni ugovor',

  embed: 'Tu je nekaj od {recipient}',
  'embed-why': 'Če to dovolite, {recipient} dobi podatke o vas.',
  'embed-link': 'Oglejte si pri {recipient}',
  'embed-allow': 'Dovoli: {title}',
  'embed-once': 'Pokaži samo to, samo tokrat',

  signal:
    'Vaš brskalnik nas prosi, naj ne delimo vaših podatkov in ne prikazujemo ciljnega oglaševanja (Global Privacy Control). To upoštevamo pri: {purposes}.',
  'signal-conflict': 'To ste dovolili sami: {purposes}. Tu velja vaša izbira, ne splošni signal brskalnika.',
};

export default sl;
