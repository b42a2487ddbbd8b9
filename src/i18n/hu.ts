/** Hungarian: plain words, a sentence at a time, and the same weight for yes and no. */
import first from './hu-first.js';
import type { Table } from './table.js';

const hu: Table = {
  ...first,

  'why-changed': 'Valami megváltozott a legutóbbi választása óta.',
  'why-later': 'A legutóbbi választása régebben történt.',
  'new-purpose': 'Ez új.',
  'new-controller': 'Most másik cég a felelős.',
  'new-basis': 'Más az ok, amiért ezt megtehetjük.',
  'new-data': 'Új: több adatról van szó.',
  'new-sensitivity': 'Új: érzékeny adatokról van szó.',
  'new-recipient': 'Új: még egy cég kap adatokat.',
  'longer-retention': 'Új: tovább őrizzük az adatokat.',

  withdraw: 'Hozzájárulás visszavonása',
  'withdraw-one': 'Hozzájárulás visszavonása: {title}',
  withdrawn: 'A hozzájárulását visszavontuk.',
  undo: 'Mégse',
  dismiss: 'Üzenet bezárása',
  'reload-why': 'Ezen az oldalon még fut valami. Akkor áll le, ha újratölti az oldalt.',
  reload: 'Oldal újratöltése',

  intro: 'Itt látja, mit tesz {controller} az adataival.',
  consent: 'Amihez a hozzájárulását kérjük',
  'consent-intro': 'Ezt csak akkor tesszük, ha bekapcsolja.',
  interests: 'Ami ellen tiltakozhat',
  'interests-intro': 'Ezt azért tesszük, mert érdekünk fűződik hozzá. Ha tiltakozik, azonnal abbahagyjuk.',
  marketing: 'Reklám, ami ellen tiltakozhat',
  needed: 'Ami szükséges',
  'needed-intro': 'Itt nincs mit választani. Minden célnál ott áll, miért tehetjük ezt.',
  'not-done': 'Amit nem teszünk',
  'not-done-intro': 'Erre nincs érvényes okunk. Ezért nem tesszük.',
  special: 'Érzékeny adatok',
  search: 'Keresés',
  save: 'Választás mentése',
  close: 'Bezárás mentés nélkül',
  lawful: 'Mindig visszavonhatja. Ez nem változtat azon, ami korábban történt.',
  rights: 'Szeretné látni, javítani vagy töröltetni az adatait? Írjon nekünk: {email}.',
  complaint: 'Panasszal ide is fordulhat: {authority}.',
  history: 'Döntései megtekintése',
  'your-rights': 'Az Ön jogai',
  back: 'Vissza a beállításokhoz',

  because: 'Ezt megtehetjük, mert {because}.',
  more: 'Bővebben erről',
  data: 'Mely adatok',
  recipients: 'Ki kapja meg',
  nobody: 'Senki a következőn kívül: {controller}.',
  processor: 'nekünk dolgozik',
  'joint-controller': 'velünk együtt dönt',
  'third-party': 'maga dönt arról, mit tesz velük',
  safeguard: 'Védelem: {safeguard}',
  retention: 'Mennyi ideig',
  device: 'Ami az eszközére kerül',
  session: 'amíg be nem zárja a böngészőt',
  on: 'Be',
  off: 'Ki',
  explicit: 'Érzékeny adatokról van szó. Kifejezetten hozzájárulok ehhez: {data}.',
  object: 'Tiltakozás',
  objected: 'Ön tiltakozott. Ezt már nem tesszük.',
  allow: 'Tiltakozás visszavonása',

  embed: 'Itt valami innen van: {recipient}',
  'embed-why': 'Ha engedélyezi, {recipient} adatokat kap Önről.',
  'embed-link': 'Megtekintés itt: {recipient}',
  'embed-allow': 'Engedélyezés: {title}',
  'embed-once': 'Csak ezt mutassa, csak most',

  signal:
    'A böngészője arra kér, hogy ne adjuk tovább az adatait, és ne mutassunk célzott reklámot (Global Privacy Control). Ezt betartjuk itt: {purposes}.',
  'signal-conflict': 'Ezt Ön engedélyezte: {purposes}. Itt az Ön választása számít, nem a böngésző általános jelzése.',
};

export default hu;
