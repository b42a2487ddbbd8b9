/** Maltese words of a box in a form. */
import type { ChoiceWords } from './words.js';

const mt: ChoiceWords = {
  'choice-legend': 'X’tista’ tagħżel separatament minn dan',
  'choice-yes': 'Iva, {controller} jista’ jagħmel dan: {title}',
  'choice-no': 'Ma rridx dan: {title}',
  'choice-no-mail': 'Ma rridx din l-email: {title}',
  'choice-free': 'Mhux obbligatorju. Tista’ dejjem tirtira l-kunsens tiegħek.',
  'choice-free-no': 'Tista’ tgħid dan aktar tard ukoll.',
  'choice-given': 'Diġà tajt il-kunsens tiegħek għal dan: {title}. Tista’ dejjem tirtirah fis-settings tal-privatezza.',
  'choice-objected': 'Diġà oġġezzjonajt għal dan: {title}. Ma nagħmluhx.',
  'choice-requested': 'Pass ieħor: ikkonferma dan fil-messaġġ li tirċievi. Sa dak iż-żmien dan huwa mitfi: {title}.',
  'choice-parent': 'Ġenitur jew kustodju għadu jrid jgħid iva: {title}. Sa dak iż-żmien dan huwa mitfi.',
  'choice-statement': 'X’nagħmlu bid-data tiegħek',
};

export default mt;
