/** Lithuanian words of a box in a form. */
import type { ChoiceWords } from './words.js';

const lt: ChoiceWords = {
  'choice-legend': 'Ką galite pasirinkti atskirai',
  'choice-yes': 'Taip, {controller} gali tai daryti: {title}',
  'choice-no': 'Aš to nenoriu: {title}',
  'choice-no-mail': 'Nenoriu šių el. laiškų: {title}',
  'choice-free': 'Tai neprivaloma. Sutikimą visada galite atšaukti.',
  'choice-free-no': 'Tai pasakyti galite ir vėliau.',
  'choice-given': 'Jūs jau davėte tam sutikimą: {title}. Jį visada galite atšaukti skiltyje „Privatumo nustatymai“.',
  'choice-objected': 'Jūs tam jau prieštaravote: {title}. To nedarome.',
  'choice-requested': 'Dar vienas žingsnis: patvirtinkite tai pranešime, kurį gausite. Iki tol tai išjungta: {title}.',
  'choice-parent': 'Su tuo dar turi sutikti vienas iš tėvų arba globėjas: {title}. Iki tol tai išjungta.',
  'choice-statement': 'Ką darome su jūsų duomenimis',
};

export default lt;
