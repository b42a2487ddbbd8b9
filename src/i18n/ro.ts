/** Romanian: plain words, a sentence at a time, and the same weight for yes and no. */
import first from './ro-first.js';
import type { Table } from './table.js';

const ro: Table = {
  ...first,

  'why-changed': 'Ceva s-a schimbat de la ultima alegere.',
  'why-later': 'De la ultima alegere a trecut ceva timp.',
  'new-purpose': 'Acesta este nou.',
  'new-controller': 'Acum este responsabilă altă companie.',
  'new-basis': 'Motivul pentru care putem face asta este altul.',
  'new-data': 'Nou: este vorba de mai multe date.',
  'new-sensitivity': 'Nou: este vorba de date sensibile.',
  'new-recipient': 'Nou: încă o companie primește date.',
  'longer-retention': 'Nou: păstrăm datele mai mult timp.',

  withdraw: 'Retrageți consimțământul',
  'withdraw-one': 'Retrageți consimțământul: {title}',
  withdrawn: 'Consimțământul este retras.',
  undo: 'Anulați',
  dismiss: 'Închideți mesajul',
  'reload-why': 'Ceva încă rulează în această pagină. Se oprește când reîncărcați pagina.',
  reload: 'Reîncărcați pagina',

  intro: 'Aici vedeți ce face {controller} cu datele dumneavoastră.',
  consent: 'Pentru ce vă cerem consimțământul',
  'consent-intro': 'Facem asta numai dacă porniți.',
  interests: 'La ce vă puteți opune',
  'interests-intro': 'Facem asta pentru că avem un interes. Dacă vă opuneți, ne oprim imediat.',
  marketing: 'Reclame la care vă puteți opune',
  needed: 'Ce este necesar',
  'needed-intro': 'Aici nu este nimic de ales. La fiecare scop scrie de ce putem face asta.',
  'not-done': 'Ce nu facem',
  'not-done-intro': 'Nu avem un motiv valabil. De aceea nu facem asta.',
  special: 'Date sensibile',
  search: 'Căutare',
  save: 'Salvați alegerea',
  close: 'Închideți fără salvare',
  lawful: 'Vă puteți retrage oricând. Nu schimbă ce s-a făcut înainte.',
  rights: 'Doriți să vedeți, să corectați sau să ștergeți datele? Scrieți-ne: {email}.',
  complaint: 'Cu o plângere vă puteți adresa și la: {authority}.',
  history: 'Vedeți alegerile dvs.',
  'your-rights': 'Drepturile dvs.',
  back: 'Înapoi la setări',

  because: 'Putem face asta pentru că {because}.',
  more: 'Mai multe despre asta',
  data: 'Ce date',
  recipients: 'Cine le primește',
  nobody: 'Nimeni în afară de {controller}.',
  processor: 'lucrează pentru noi',
  'joint-controller': 'decide împreună cu noi',
  'third-party': 'decide singur ce face cu ele',
  safeguard: 'Protecție: {safeguard}',
  retention: 'Cât timp',
  device: 'Ce ajunge pe dispozitivul dumneavoastră',
  session: 'până închideți browserul',
  on: 'Pornit',
  off: 'Oprit',
  explicit: 'Este vorba de date sensibile. Îmi dau consimțământul explicit pentru: {data}.',
  object: 'Opuneți-vă',
  objected: 'V-ați opus. Nu mai facem asta.',
  allow: 'Retrageți opoziția',

  embed: 'Aici este ceva de la {recipient}',
  'embed-why': 'Dacă permiteți, {recipient} primește date despre dumneavoastră.',
  'embed-link': 'Vedeți la {recipient}',
  'embed-allow': 'Permiteți: {title}',
  'embed-once': 'Arată doar asta, doar acum',

  signal:
    'Browserul ne cere să nu vă transmitem datele și să nu arătăm reclame personalizate (Global Privacy Control). Respectăm acest lucru pentru: {purposes}.',
  'signal-conflict':
    'Ați permis chiar dumneavoastră: {purposes}. Aici contează alegerea proprie, nu semnalul general al browserului.',
};

export default ro;
