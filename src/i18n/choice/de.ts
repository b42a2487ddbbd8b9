/** German words of a box in a form. */
import type { ChoiceWords } from './words.js';

const de: ChoiceWords = {
  'choice-legend': 'Was Sie unabhängig davon wählen können',
  'choice-yes': 'Ja, {controller} darf das: {title}',
  'choice-no': 'Ich möchte das nicht: {title}',
  'choice-no-mail': 'Ich möchte diese E-Mails nicht: {title}',
  'choice-free': 'Freiwillig. Sie können Ihre Einwilligung jederzeit widerrufen.',
  'choice-free-no': 'Sie können das auch später noch sagen.',
  'choice-given':
    'Sie haben hier schon eingewilligt: {title}. In Ihren Datenschutz-Einstellungen können Sie das jederzeit widerrufen.',
  'choice-objected': 'Sie haben hier schon widersprochen: {title}. Wir tun das nicht.',
  'choice-requested':
    'Noch ein Schritt: Bestätigen Sie es in der Nachricht, die Sie bekommen. Bis dahin ist es aus: {title}.',
  'choice-parent': 'Ein Elternteil oder Vormund muss noch Ja sagen: {title}. Bis dahin ist es aus.',
  'choice-statement': 'Was wir mit Ihren Daten machen',
};

export default de;
