/** German: plain words, a sentence at a time, and the same weight for yes and no. */
import first from './de-first.js';
import type { Table } from './table.js';

const de: Table = {
  ...first,

  'why-changed': 'Seit Ihrer letzten Wahl hat sich etwas geändert.',
  'why-later': 'Ihre letzte Wahl liegt einige Zeit zurück.',
  'new-purpose': 'Das ist neu.',
  'new-controller': 'Jetzt ist ein anderes Unternehmen verantwortlich.',
  'new-basis': 'Der Grund, warum wir das dürfen, ist ein anderer.',
  'new-data': 'Neu: Es geht um mehr Daten.',
  'new-sensitivity': 'Neu: Es geht um sensible Daten.',
  'new-recipient': 'Neu: Ein weiteres Unternehmen erhält Daten.',
  'longer-retention': 'Neu: Wir speichern die Daten länger.',

  withdraw: 'Einwilligung widerrufen',
  'withdraw-one': 'Einwilligung widerrufen: {title}',
  withdrawn: 'Ihre Einwilligung ist widerrufen.',
  undo: 'Rückgängig machen',
  dismiss: 'Meldung schließen',
  'reload-why': 'Auf dieser Seite läuft noch etwas. Es endet, wenn Sie die Seite neu laden.',
  reload: 'Seite neu laden',

  intro: 'Hier sehen Sie, was {controller} mit Ihren Daten macht.',
  consent: 'Wofür wir Ihre Einwilligung erbitten',
  'consent-intro': 'Das tun wir nur, wenn Sie es einschalten.',
  interests: 'Wogegen Sie Widerspruch einlegen können',
  'interests-intro': 'Das tun wir, weil wir ein Interesse daran haben. Wenn Sie widersprechen, hören wir sofort auf.',
  marketing: 'Werbung, der Sie widersprechen können',
  needed: 'Was nötig ist',
  'needed-intro': 'Hier gibt es nichts zu wählen. Bei jedem Zweck steht, warum wir das dürfen.',
  'not-done': 'Was wir nicht tun',
  'not-done-intro': 'Dafür haben wir keinen gültigen Grund. Deshalb tun wir es nicht.',
  special: 'Sensible Daten',
  search: 'Suchen',
  save: 'Wahl speichern',
  close: 'Schließen ohne zu speichern',
  lawful: 'Sie können jederzeit widerrufen. Was vorher geschah, bleibt davon unberührt.',
  rights: 'Möchten Sie Ihre Daten sehen, berichtigen oder löschen lassen? Schreiben Sie uns: {email}.',
  complaint: 'Mit einer Beschwerde können Sie sich auch wenden an: {authority}.',
  history: 'Ihre Entscheidungen ansehen',
  'your-rights': 'Ihre Rechte',
  back: 'Zurück zu den Einstellungen',

  because: 'Wir dürfen das, weil {because}.',
  more: 'Mehr dazu',
  data: 'Welche Daten',
  recipients: 'Wer sie erhält',
  nobody: 'Niemand außerhalb von {controller}.',
  processor: 'arbeitet für uns',
  'joint-controller': 'entscheidet gemeinsam mit uns',
  'third-party': 'entscheidet selbst, was damit geschieht',
  safeguard: 'Schutz: {safeguard}',
  retention: 'Wie lange',
  device: 'Was auf Ihr Gerät kommt',
  session: 'bis Sie den Browser schließen',
  on: 'Ein',
  off: 'Aus',
  explicit: 'Es geht um sensible Daten. Ich willige ausdrücklich ein für: {data}.',
  object: 'Widersprechen',
  objected: 'Sie haben widersprochen. Wir tun das nicht mehr.',
  allow: 'Widerspruch zurücknehmen',

  embed: 'Hier ist etwas von {recipient}',
  'embed-why': 'Wenn Sie es erlauben, erhält {recipient} Daten über Sie.',
  'embed-link': 'Bei {recipient} ansehen',
  'embed-allow': 'Erlauben: {title}',
  'embed-once': 'Nur dies zeigen, nur dieses Mal',

  signal:
    'Ihr Browser bittet uns, Ihre Daten nicht weiterzugeben und keine gezielte Werbung zu zeigen (Global Privacy Control). Daran halten wir uns bei: {purposes}.',
  'signal-conflict':
    'Das haben Sie selbst erlaubt: {purposes}. Hier gilt Ihre eigene Wahl, nicht das allgemeine Signal Ihres Browsers.',
};

export default de;
