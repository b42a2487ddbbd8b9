/** Lithuanian: plain words, a sentence at a time, and the same weight for yes and no. */
import first from './lt-first.js';
import type { Table } from './table.js';

const lt: Table = {
  ...first,

  'why-changed': 'Kai kas pasikeitė nuo jūsų paskutinio pasirinkimo.',
  'why-later': 'Nuo jūsų paskutinio pasirinkimo praėjo laiko.',
  'new-purpose': 'Tai nauja.',
  'new-controller': 'Dabar atsakinga kita įmonė.',
  'new-basis': 'Priežastis, kodėl tai galime daryti, yra kita.',
  'new-data': 'Nauja: tai susiję su daugiau duomenų.',
  'new-sensitivity': 'Nauja: tai susiję su jautriais duomenimis.',
  'new-recipient': 'Nauja: duomenis gauna dar viena įmonė.',
  'longer-retention': 'Nauja: duomenis saugome ilgiau.',

  withdraw: 'Atšaukti sutikimą',
  'withdraw-one': 'Atšaukti sutikimą: {title}',
  withdrawn: 'Jūsų sutikimas atšauktas.',
  undo: 'Anuliuoti',
  dismiss: 'Uždaryti pranešimą',
  'reload-why': 'Šiame puslapyje dar kai kas veikia. Tai sustos, kai puslapį įkelsite iš naujo.',
  reload: 'Įkelti puslapį iš naujo',

  intro: 'Čia matote, ką {controller} daro su jūsų duomenimis.',
  consent: 'Kam prašome jūsų sutikimo',
  'consent-intro': 'Tai darome tik tada, kai įjungiate.',
  interests: 'Kam galite prieštarauti',
  'interests-intro': 'Tai darome, nes esame tuo suinteresuoti. Jei prieštaraujate, iš karto liaujamės.',
  marketing: 'Reklama, kuriai galite prieštarauti',
  needed: 'Kas būtina',
  'needed-intro': 'Čia nėra ko rinktis. Prie kiekvieno tikslo parašyta, kodėl tai galime daryti.',
  'not-done': 'Ko nedarome',
  'not-done-intro': 'Neturime tam galiojančios priežasties. Todėl to nedarome.',
  special: 'Jautrūs duomenys',
  search: 'Paieška',
  save: 'Išsaugoti pasirinkimą',
  close: 'Uždaryti neišsaugojus',
  lawful: 'Atšaukti galite visada. Tai nekeičia to, kas padaryta anksčiau.',
  rights: 'Norite matyti, ištaisyti ar ištrinti savo duomenis? Rašykite mums: {email}.',
  complaint: 'Su skundu taip pat galite kreiptis čia: {authority}.',
  history: 'Peržiūrėti savo pasirinkimus',
  'your-rights': 'Jūsų teisės',
  back: 'Atgal į nustatymus',

  because: 'Tai galime daryti, nes {because}.',
  more: 'Daugiau apie tai',
  data: 'Kokie duomenys',
  recipients: 'Kas juos gauna',
  nobody: 'Niekas, išskyrus {controller}.',
  processor: 'dirba mums',
  'joint-controller': 'sprendžia kartu su mumis',
  'third-party': 'pats sprendžia, ką su jais daryti',
  safeguard: 'Apsauga: {safeguard}',
  retention: 'Kiek laiko',
  device: 'Kas įrašoma jūsų įrenginyje',
  session: 'kol uždarysite naršyklę',
  on: 'Įjungta',
  off: 'Išjungta',
  explicit: 'Tai jautrūs duomenys. Duodu aiškų sutikimą dėl: {data}.',
  object: 'Prieštarauti',
  objected: 'Jūs prieštaravote. Daugiau to nedarome.',
  allow: 'Atšaukti prieštaravimą',

  embed: 'Čia yra turinys iš {recipient}',
  'embed-why': 'Jei leisite, {recipient} gaus duomenų apie jus.',
  'embed-link': 'Žiūrėti {recipient}',
  'embed-allow': 'Leisti: {title}',
  'embed-once': 'Rodyti tik tai, tik šį kartą',

  signal:
    'Jūsų naršyklė prašo nesidalyti jūsų duomenimis ir nerodyti tikslinės reklamos (Global Privacy Control). To laikomės čia: {purposes}.',
  'signal-conflict': 'Tai leidote patys: {purposes}. Čia galioja jūsų pasirinkimas, o ne bendras naršyklės signalas.',
};

export default lt;
