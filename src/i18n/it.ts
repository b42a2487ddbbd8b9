/** Italian: plain words, a sentence at a time, and the same weight for yes and no. */
import first from './it-first.js';
import type { Table } from './table.js';

const it: Table = {
  ...first,

  'why-changed': 'Qualcosa è cambiato dalla sua ultima scelta.',
  'why-later': 'La sua ultima scelta risale a qualche tempo fa.',
  'new-purpose': 'Questo è nuovo.',
  'new-controller': 'Ora è responsabile un’altra azienda.',
  'new-basis': 'Il motivo per cui possiamo farlo è diverso.',
  'new-data': 'Nuovo: riguarda più dati.',
  'new-sensitivity': 'Nuovo: riguarda dati sensibili.',
  'new-recipient': 'Nuovo: un’altra azienda riceve dati.',
  'longer-retention': 'Nuovo: conserviamo i dati più a lungo.',

  withdraw: 'Revocare il consenso',
  'withdraw-one': 'Revocare il consenso: {title}',
  withdrawn: 'Il suo consenso è revocato.',
  undo: 'Annullare',
  dismiss: 'Chiudere il messaggio',
  'reload-why': 'In questa pagina è ancora attivo qualcosa. Si ferma quando ricarica la pagina.',
  reload: 'Ricaricare la pagina',

  intro: 'Qui vede che cosa fa {controller} con i suoi dati.',
  consent: 'Per che cosa chiediamo il consenso',
  'consent-intro': 'Lo facciamo solo se lei lo attiva.',
  interests: 'A che cosa può opporsi',
  'interests-intro': 'Lo facciamo perché vi abbiamo un interesse. Se si oppone, smettiamo subito.',
  marketing: 'Pubblicità a cui può opporsi',
  needed: 'Che cosa è necessario',
  'needed-intro': 'Qui non c’è nulla da scegliere. Ogni finalità dice perché possiamo farlo.',
  'not-done': 'Che cosa non facciamo',
  'not-done-intro': 'Non abbiamo un motivo valido. Per questo non lo facciamo.',
  special: 'Dati sensibili',
  search: 'Cerca',
  save: 'Salvare la scelta',
  close: 'Chiudere senza salvare',
  lawful: 'Può sempre revocare. Non cambia ciò che è stato fatto prima.',
  rights: 'Vuole vedere, correggere o cancellare i suoi dati? Ci scriva: {email}.',
  complaint: 'Con un reclamo può rivolgersi anche a: {authority}.',
  history: 'Vedere le sue scelte',
  'your-rights': 'I suoi diritti',
  back: 'Torna alle impostazioni',

  because: 'Possiamo farlo perché {because}.',
  more: 'Altre informazioni',
  data: 'Quali dati',
  recipients: 'Chi li riceve',
  nobody: 'Nessuno al di fuori di {controller}.',
  processor: 'lavora per noi',
  'joint-controller': 'decide insieme a noi',
  'third-party': 'decide da solo che cosa farne',
  safeguard: 'Protezione: {safeguard}',
  retention: 'Per quanto tempo',
  device: 'Che cosa viene messo sul suo dispositivo',
  session: 'fino alla chiusura del browser',
  on: 'Attivo',
  off: 'Non attivo',
  explicit: 'Si tratta di dati sensibili. Do il mio consenso esplicito per: {data}.',
  object: 'Opporsi',
  objected: 'Lei si è opposto. Non lo facciamo più.',
  allow: 'Ritirare l’opposizione',

  embed: 'Qui c’è qualcosa di {recipient}',
  'embed-why': 'Se lo permette, {recipient} riceve dati su di lei.',
  'embed-link': 'Vederlo presso {recipient}',
  'embed-allow': 'Permettere: {title}',
  'embed-once': 'Mostrare solo questo, solo stavolta',

  signal:
    'Il suo browser ci chiede di non condividere i suoi dati e di non mostrarle pubblicità mirata (Global Privacy Control). Lo seguiamo per: {purposes}.',
  'signal-conflict':
    'Questo lo ha permesso lei: {purposes}. Qui conta la sua scelta, non il segnale generale del suo browser.',
};

export default it;
