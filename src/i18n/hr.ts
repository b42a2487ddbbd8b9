/** Croatian: plain words, a sentence at a time, and the same weight for yes and no. */
import first from './hr-first.js';
import type { Table } from './table.js';

const hr: Table = {
  ...first,

  'why-changed': 'Nešto se promijenilo od vašeg zadnjeg izbora.',
  'why-later': 'Vaš je zadnji izbor bio prije nekog vremena.',
  'new-purpose': 'Ovo je novo.',
  'new-controller': 'Sada je odgovorna druga tvrtka.',
  'new-basis': 'Razlog zašto to smijemo drukčiji je.',
  'new-data': 'Novo: riječ je o više podataka.',
  'new-sensitivity': 'Novo: riječ je o osjetljivim podacima.',
  'new-recipient': 'Novo: još jedna tvrtka dobiva podatke.',
  'longer-retention': 'Novo: podatke čuvamo dulje.',

  withdraw: 'Povuci privolu',
  'withdraw-one': 'Povuci privolu: {title}',
  withdrawn: 'Vaša je privola povučena.',
  undo: 'Poništi',
  dismiss: 'Zatvori poruku',
  'reload-why': 'Na ovoj stranici još nešto radi. Prestaje kad ponovno učitate stranicu.',
  reload: 'Ponovno učitaj stranicu',

  intro: 'Ovdje vidite što {controller} radi s vašim podacima.',
  consent: 'Za što tražimo vašu privolu',
  'consent-intro': 'To radimo samo ako uključite.',
  interests: 'Čemu se možete usprotiviti',
  'interests-intro': 'To radimo jer u tome imamo interes. Ako se usprotivite, odmah prestajemo.',
  marketing: 'Oglašavanje kojem se možete usprotiviti',
  needed: 'Što je nužno',
  'needed-intro': 'Ovdje se nema što birati. Uz svaku svrhu piše zašto to smijemo.',
  'not-done': 'Što ne radimo',
  'not-done-intro': 'Za to nemamo valjan razlog. Zato to ne radimo.',
  special: 'Osjetljivi podaci',
  search: 'Pretraga',
  save: 'Spremi izbor',
  close: 'Zatvori bez spremanja',
  lawful: 'Privolu uvijek možete povući. To ne mijenja ono što je prije učinjeno.',
  rights: 'Želite vidjeti, ispraviti ili izbrisati svoje podatke? Pišite nam: {email}.',
  complaint: 'S pritužbom se možete obratiti i ovdje: {authority}.',
  history: 'Pogledajte svoje odabire',
  'your-rights': 'Vaša prava',
  back: 'Natrag na postavke',

  because: 'To smijemo jer {because}.',
  more: 'Više o tome',
  data: 'Koji podaci',
  recipients: 'Tko ih dobiva',
  nobody: 'Nitko izvan {controller}.',
  processor: 'radi za nas',
  'joint-controller': 'odlučuje zajedno s nama',
  'third-party': 'sam odlučuje što će s njima',
  safeguard: 'Zaštita: {safeguard}',
  retention: 'Koliko dugo',
  device: 'Što se sprema na vaš uređaj',
  session: 'dok ne zatvorite preglednik',
  on: 'Uključeno',
  off: 'Isključeno',
  explicit: 'Riječ je o osjetljivim podacima. Dajem izričitu privolu za: {data}.',
  object: 'Usprotivi se',
  objected: 'Usprotivili ste se. To više ne radimo.',
  allow: 'Povuci prigovor',

  embed: 'Ovdje je nešto od {recipient}',
  'embed-why': 'Ako to dopustite, {recipient} dobiva podatke o vama.',
  'embed-link': 'Pogledaj kod {recipient}',
  'embed-allow': 'Dopusti: {title}',
  'embed-once': 'Prikaži samo ovo, samo ovaj put',

  signal:
    'Vaš preglednik traži da ne dijelimo vaše podatke i ne prikazujemo ciljano oglašavanje (Global Privacy Control). Toga se držimo za: {purposes}.',
  'signal-conflict': 'Ovo ste sami dopustili: {purposes}. Ovdje vrijedi vaš izbor, a ne opći signal preglednika.',
};

export default hr;
