/** Estonian: plain words, a sentence at a time, and the same weight for yes and no. */
import first from './et-first.js';
import type { Table } from './table.js';

const et: Table = {
  ...first,

  'why-changed': 'Pärast teie viimast valikut on midagi muutunud.',
  'why-later': 'Teie viimasest valikust on möödas mõni aeg.',
  'new-purpose': 'See on uus.',
  'new-controller': 'Nüüd vastutab teine ettevõte.',
  'new-basis': 'Põhjus, miks me seda teha tohime, on teine.',
  'new-data': 'Uus: see puudutab rohkem andmeid.',
  'new-sensitivity': 'Uus: see puudutab tundlikke andmeid.',
  'new-recipient': 'Uus: andmeid saab veel üks ettevõte.',
  'longer-retention': 'Uus: me säilitame andmeid kauem.',

  withdraw: 'Võta nõusolek tagasi',
  'withdraw-one': 'Võta nõusolek tagasi: {title}',
  withdrawn: 'Teie nõusolek on tagasi võetud.',
  undo: 'Taasta',
  dismiss: 'Sulge teade',
  'reload-why': 'Sellel lehel miski veel töötab. See lõpeb, kui laadite lehe uuesti.',
  reload: 'Laadi leht uuesti',

  intro: 'Siin näete, mida {controller} teie andmetega teeb.',
  consent: 'Milleks me nõusolekut küsime',
  'consent-intro': 'Me teeme seda ainult siis, kui lülitate selle sisse.',
  interests: 'Millele saate vastu vaielda',
  'interests-intro': 'Me teeme seda, sest meil on selleks huvi. Kui vaidlete vastu, lõpetame kohe.',
  marketing: 'Reklaam, millele saate vastu vaielda',
  needed: 'Mis on vajalik',
  'needed-intro': 'Siin ei ole midagi valida. Iga eesmärgi juures on kirjas, miks me seda teha tohime.',
  'not-done': 'Mida me ei tee',
  'not-done-intro': 'Meil ei ole selleks kehtivat põhjust. Seepärast me seda ei tee.',
  special: 'Tundlikud andmed',
  search: 'Otsi',
  save: 'Salvesta valik',
  close: 'Sulge salvestamata',
  lawful: 'Tagasi võtta saate alati. See ei muuda seda, mida on varem tehtud.',
  rights: 'Kas soovite oma andmeid näha, parandada või kustutada? Kirjutage meile: {email}.',
  complaint: 'Kaebusega võite pöörduda ka siia: {authority}.',
  history: 'Vaadake oma valikuid',
  'your-rights': 'Teie õigused',
  back: 'Tagasi seadetesse',

  because: 'Me tohime seda teha, sest {because}.',
  more: 'Rohkem selle kohta',
  data: 'Millised andmed',
  recipients: 'Kes need saab',
  nobody: 'Mitte keegi peale {controller}.',
  processor: 'töötab meie heaks',
  'joint-controller': 'otsustab koos meiega',
  'third-party': 'otsustab ise, mida nendega teha',
  safeguard: 'Kaitse: {safeguard}',
  retention: 'Kui kaua',
  device: 'Mis jääb teie seadmesse',
  session: 'kuni sulgete brauseri',
  on: 'Sees',
  off: 'Väljas',
  explicit: 'See puudutab tundlikke andmeid. Annan selgesõnalise nõusoleku järgmiseks: {data}.',
  object: 'Vaidle vastu',
  objected: 'Olete vastu vaielnud. Me ei tee seda enam.',
  allow: 'Võta vastuväide tagasi',

  embed: 'Siin on midagi ettevõttelt {recipient}',
  'embed-why': 'Kui te seda lubate, saab {recipient} teie andmeid.',
  'embed-link': 'Vaata siin: {recipient}',
  'embed-allow': 'Luba: {title}',
  'embed-once': 'Näita ainult seda, ainult seekord',

  signal:
    'Teie brauser palub meil teie andmeid mitte jagada ja suunatud reklaami mitte näidata (Global Privacy Control). Järgime seda siin: {purposes}.',
  'signal-conflict': 'Selle lubasite ise: {purposes}. Siin kehtib teie enda valik, mitte brauseri üldine signaal.',
};

export default et;
