/** Croatian words of a box in a form. */
import type { ChoiceWords } from './words.js';

const hr: ChoiceWords = {
  'choice-legend': 'Što možete odabrati neovisno o tome',
  'choice-yes': 'Da, {controller} to smije raditi: {title}',
  'choice-no': 'To ne želim: {title}',
  'choice-no-mail': 'Tu e-poštu ne želim: {title}',
  'choice-free': 'Nije obvezno. Privolu uvijek možete povući.',
  'choice-free-no': 'To možete reći i kasnije.',
  'choice-given': 'Vaša privola za ovo već je dana: {title}. Uvijek je možete povući u postavkama privatnosti.',
  'choice-objected': 'Vaš prigovor već vrijedi: {title}. To ne radimo.',
  'choice-requested': 'Još jedan korak: potvrdite to u poruci koju ćete dobiti. Dotad je isključeno: {title}.',
  'choice-parent': 'Roditelj ili skrbnik to još mora dopustiti: {title}. Dotad je isključeno.',
  'choice-statement': 'Što radimo s vašim podacima',
};

export default hr;
