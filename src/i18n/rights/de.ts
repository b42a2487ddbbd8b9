/** German words of the rights. */
import type { RightsWords } from './words.js';

const de: RightsWords = {
  intro: 'Es sind Ihre Daten. Deshalb können Sie von {controller} Folgendes verlangen. Sie müssen nicht sagen, warum.',
  free: 'Das ist kostenlos.',
  term: 'Sie erhalten innerhalb eines Monats eine Antwort. Ist Ihre Anfrage kompliziert, darf es zwei Monate länger dauern. Das erfahren Sie dann im ersten Monat, mit dem Grund.',
  identity:
    'Schicken Sie keine Kopie Ihres Ausweises oder Führerscheins. Sind wir nicht sicher, dass Sie es sind, fragen wir nur nach dem, was nötig ist.',
  rights: 'Was Sie verlangen können',
  right: {
    access: {
      name: 'Daten ansehen',
      text: 'Sie dürfen wissen, welche Daten wir über Sie haben, und bekommen eine Kopie davon.',
    },
    rectification: {
      name: 'Daten berichtigen lassen',
      text: 'Stimmt etwas nicht oder fehlt etwas? Dann bringen wir das in Ordnung.',
    },
    erasure: {
      name: 'Daten löschen lassen',
      text: 'Brauchen wir Ihre Daten nicht mehr, oder widerrufen Sie Ihre Einwilligung? Dann löschen wir die Daten. Was wir nach dem Gesetz aufbewahren müssen, bleibt.',
    },
    restriction: {
      name: 'Nutzung einschränken lassen',
      text: 'Solange es Streit über Ihre Daten gibt, können Sie verlangen, dass wir sie nur aufbewahren und nicht verwenden.',
    },
    portability: {
      name: 'Daten mitnehmen',
      text: 'Was Sie uns selbst gegeben haben, können Sie als Datei bekommen. Oder wir schicken es an ein anderes Unternehmen.',
    },
    objection: {
      name: 'Widersprechen',
      text: 'Verwenden wir Daten, weil wir ein Interesse daran haben? Dann können Sie widersprechen. Bei Werbung geht das immer: Dann hören wir endgültig auf.',
    },
    'automated-decisions': {
      name: 'Einen Menschen entscheiden lassen',
      text: 'Hat ein Computer allein etwas entschieden, das für Sie große Folgen hat? Dann können Sie verlangen, dass ein Mensch es prüft, und Ihre Sicht schildern.',
    },
    withdrawal: {
      name: 'Einwilligung widerrufen',
      text: 'Das können Sie jederzeit, und es ist so einfach wie das Einwilligen.',
    },
    complaint: {
      name: 'Sich beschweren',
      text: 'Sind Sie anderer Meinung als wir? Dann können Sie sich an die Aufsichtsbehörde wenden und vor Gericht gehen.',
    },
  },
  objection: 'Widersprechen',
  'objection-intro': 'Das tun wir, weil wir ein Interesse daran haben. Wenn Sie widersprechen, hören wir sofort auf.',
  marketing: 'Der Werbung widersprechen',
  'marketing-intro': 'Wenn Sie widersprechen, hören wir sofort und endgültig auf.',
  withdraw: 'Einwilligung widerrufen',
  'withdraw-none': 'Zurzeit gilt keine Einwilligung von Ihnen. Sie müssen nichts tun.',
  request: 'Eine Anfrage stellen',
  'request-intro': 'Füllen Sie dieses Formular aus. Bevor etwas gesendet wird, sehen Sie alles noch einmal.',
  'request-mail':
    'Füllen Sie dieses Formular aus. Danach öffnet sich Ihr Mailprogramm mit einer Nachricht an {email}. Nichts geht hinaus, bevor Sie die Nachricht selbst senden.',
  which: 'Was möchten Sie?',
  contact: 'Wie können wir Ihnen antworten?',
  'contact-hint':
    'Eine E-Mail-Adresse, Telefonnummer oder Postanschrift. Am besten eine, die wir schon von Ihnen kennen.',
  details: 'Worum geht es?',
  'details-hint': 'Schreiben Sie hier kein Passwort und keine amtliche Identifikationsnummer hinein.',
  optional: 'freiwillig',
  faults: {
    'right-missing': 'Wählen Sie aus, was Sie möchten. Nicht sicher? Dann wählen Sie „Daten ansehen“.',
    'contact-missing': 'Geben Sie an, wie wir Ihnen antworten können, zum Beispiel name@example.com.',
    'contact-mail': 'Diese E-Mail-Adresse stimmt noch nicht ganz. Eine Adresse sieht so aus: name@example.com.',
    'details-missing':
      'Schreiben Sie auf, was falsch ist und was richtig wäre, zum Beispiel: „Meine Hausnummer ist 12, nicht 21“.',
    'details-long':
      'Dieser Text ist zu lang. Kürzen Sie ihn auf weniger als 4000 Zeichen; mehr können Sie später schicken.',
  },
  'faults-one': 'Ein Punkt ist noch offen',
  'faults-other': '{count} Punkte sind noch offen',
  check: 'Prüfen',
  'check-title': 'Stimmt das so?',
  'check-intro': 'Es wurde noch nichts gesendet.',
  change: 'Ändern',
  send: 'Senden',
  mail: 'E-Mail vorbereiten',
  sending: 'Wird gesendet …',
  due: 'Antwort spätestens am',
  sent: 'Ihre Anfrage wurde gesendet',
  'sent-text': 'Sie erhalten spätestens am {date} eine Antwort. Kennung Ihrer Anfrage: {id}.',
  'sent-mail':
    'Ihr Mailprogramm hat sich geöffnet. Senden Sie die Nachricht selbst; danach erhalten Sie innerhalb eines Monats eine Antwort. Hat sich nichts geöffnet? Schreiben Sie an {email}.',
  again: 'Noch eine Anfrage',
  'not-sent':
    'Das Senden hat nicht geklappt. Was Sie ausgefüllt haben, ist noch da. Versuchen Sie es erneut, oder schreiben Sie an {email}.',
  subject: 'Anfrage zu meinen Daten: {right}',
  reference: 'Kennung',
  nothing: 'Nichts angegeben',
  complain: 'Beschwerde, Gericht, Schaden',
  'complain-intro':
    'Sind Sie nicht einverstanden mit dem, was {controller} tut? Sie können sich in dem Land beschweren, in dem Sie wohnen oder arbeiten oder in dem es passiert ist.',
  country: 'Land',
  authority: 'Dort können Sie sich beschweren bei: {authority}.',
  'authority-unknown':
    'Für dieses Land kennen wir keine Aufsichtsbehörde. Sie können sich im Land von {controller} beschweren.',
  court: 'Sie können außerdem vor Gericht gehen, selbst wenn Sie sich schon beschwert haben.',
  damage:
    'Ist Ihnen ein Schaden entstanden, weil sich jemand nicht an das Gesetz gehalten hat? Dann können Sie Schadenersatz verlangen. Das gilt auch, wenn es kein Geld gekostet, Sie aber belastet hat.',
};

export default de;
