/** Italian words of the rights. */
import type { RightsWords } from './words.js';

const it: RightsWords = {
  intro: 'I dati sono suoi. Per questo può chiedere a {controller} quanto segue. Non deve dire perché.',
  free: 'È gratis.',
  term: 'Riceve una risposta entro un mese. Se la sua richiesta è complessa, possono servire altri due mesi. In tal caso lo saprà entro il primo mese, con il motivo.',
  identity:
    'Non mandi una copia del passaporto o della patente. Se abbiamo dubbi sulla sua identità, chiederemo solo ciò che è necessario.',
  rights: 'Che cosa può chiedere',
  right: {
    access: { name: 'Vedere i dati', text: 'Può sapere quali dati abbiamo su di lei, e riceverne una copia.' },
    rectification: { name: 'Correggere i dati', text: 'Qualcosa è sbagliato o manca? Allora lo correggiamo.' },
    erasure: {
      name: 'Far cancellare i dati',
      text: 'I suoi dati non ci servono più, oppure revoca il consenso? Allora li cancelliamo. Ciò che la legge ci obbliga a conservare resta.',
    },
    restriction: {
      name: 'Limitare l’uso dei dati',
      text: 'Finché c’è un disaccordo sui suoi dati, può chiederci di conservarli senza usarli.',
    },
    portability: {
      name: 'Portare via i dati',
      text: 'I dati che ci ha dato lei può riceverli in un file. Possiamo anche inviarli a un’altra azienda.',
    },
    objection: {
      name: 'Opporsi',
      text: 'Usiamo dati perché vi abbiamo un interesse? Allora può opporsi. Alla pubblicità, sempre: in quel caso smettiamo per sempre.',
    },
    'automated-decisions': {
      name: 'Far decidere una persona',
      text: 'Un computer ha deciso da solo qualcosa di importante per lei? Allora può chiedere che lo esamini una persona, e dire il suo punto di vista.',
    },
    withdrawal: { name: 'Revocare il consenso', text: 'Può farlo sempre, ed è facile come darlo.' },
    complaint: {
      name: 'Presentare un reclamo',
      text: 'Non è d’accordo con noi? Allora può rivolgersi all’autorità di controllo e al giudice.',
    },
  },
  objection: 'Opporsi',
  'objection-intro': 'Lo facciamo perché vi abbiamo un interesse. Se si oppone, smettiamo subito.',
  marketing: 'Opporsi alla pubblicità',
  'marketing-intro': 'Se si oppone, smettiamo subito e per sempre.',
  withdraw: 'Revocare il consenso',
  'withdraw-none': 'Ora non c’è nessun suo consenso valido. Non deve fare nulla.',
  request: 'Fare una richiesta',
  'request-intro': 'Compili questo modulo. Prima dell’invio vedrà tutto ancora una volta.',
  'request-mail':
    'Compili questo modulo. Poi si apre il suo programma di posta con un messaggio a {email}. Non parte nulla finché non lo invia lei.',
  which: 'Che cosa desidera?',
  contact: 'Dove possiamo risponderle?',
  'contact-hint': 'Un indirizzo e-mail, un numero di telefono o un indirizzo postale. Meglio se già lo conosciamo.',
  details: 'Di che cosa si tratta?',
  'details-hint': 'Non scriva qui una password o un numero di identificazione nazionale.',
  optional: 'facoltativo',
  faults: {
    'right-missing': 'Scelga che cosa desidera. Ha dei dubbi? Scelga «Vedere i dati».',
    'contact-missing': 'Indichi dove possiamo risponderle, per esempio nome@example.com.',
    'contact-mail': 'Questo indirizzo e-mail non è del tutto corretto. Un indirizzo è fatto così: nome@example.com.',
    'details-missing': 'Scriva che cosa è sbagliato e che cosa è giusto, per esempio: «Abito al numero 12, non al 21».',
    'details-long': 'Questo testo è troppo lungo. Scriva meno di 4000 caratteri; il resto può seguire più tardi.',
  },
  'faults-one': 'Manca ancora una cosa',
  'faults-many': 'Mancano ancora {count} cose',
  'faults-other': 'Mancano ancora {count} cose',
  check: 'Controllare',
  'check-title': 'È giusto così?',
  'check-intro': 'Non è stato ancora inviato nulla.',
  change: 'Modificare',
  send: 'Inviare',
  mail: 'Preparare l’e-mail',
  sending: 'Invio in corso…',
  due: 'Risposta entro',
  sent: 'La sua richiesta è stata inviata',
  'sent-text': 'Riceverà una risposta entro questa data: {date}. Riferimento della sua richiesta: {id}.',
  'sent-mail':
    'Il suo programma di posta si è aperto. Invii lei il messaggio; poi riceverà una risposta entro un mese. Non si è aperto nulla? Scriva a {email}.',
  again: 'Fare un’altra richiesta',
  'not-sent': 'L’invio non è riuscito. Ciò che ha scritto è ancora lì. Riprovi, oppure scriva a {email}.',
  subject: 'Richiesta sui miei dati: {right}',
  reference: 'Riferimento',
  nothing: 'Non indicato',
  complain: 'Reclamo, giudice, danni',
  'complain-intro':
    'Non è d’accordo con ciò che fa {controller}? Può presentare un reclamo nel Paese in cui vive, in cui lavora o in cui è successo.',
  country: 'Paese',
  authority: 'Lì può presentare il reclamo a: {authority}.',
  'authority-unknown':
    'Per questo Paese non conosciamo un’autorità di controllo. Può presentare il reclamo nel Paese di {controller}.',
  court: 'Può inoltre rivolgersi al giudice, anche se ha già presentato un reclamo.',
  damage:
    'Ha subito un danno perché qualcuno non ha rispettato la legge? Allora può chiedere un risarcimento. Può farlo anche se non le è costato denaro, ma le ha causato sofferenza.',
};

export default it;
