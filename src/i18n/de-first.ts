/** German: the words of the first question. */
import type { FirstTable } from './table.js';

const first: FirstTable = {
  title: 'Was dürfen wir tun?',
  'why-first': 'Wir haben dazu keine frühere Entscheidung von Ihnen gefunden.',
  asks: '{controller} bittet um Ihre Einwilligung für:',
  'recipients-one': '{count} anderes Unternehmen erhält dann Daten über Sie.',
  'recipients-other': '{count} andere Unternehmen erhalten dann Daten über Sie.',
  details: 'Details ansehen',
  anytime: 'Sie können Ihre Einwilligung jederzeit widerrufen, unter „{open}“ unten auf jeder Seite.',
  statement: 'Datenschutzerklärung',
  'accept-all': 'Alle akzeptieren',
  'refuse-all': 'Alle ablehnen',
  choose: 'Auswählen',
  'close-prompt': 'Schließen: vorerst nichts erlauben',
  apart: 'Das wählen Sie getrennt, unter „{choose}“.',
  memory: 'Ihr Browser speichert Ihre Wahl nicht. Sie gilt nur für diesen Besuch.',

  open: 'Datenschutz-Einstellungen',
  saved: 'Ihre Wahl ist gespeichert.',
  failed: 'Ihre Wahl wurde nicht gespeichert. Es wurde nichts eingeschaltet.',
  unavailable: 'Die Einstellungen öffnen sich gerade nicht. Es hat sich nichts geändert.',
};

export default first;
