/** Slovenian words of a box in a form. */
import type { ChoiceWords } from './words.js';

const sl: ChoiceWords = {
  'choice-legend': 'Kaj lahko izberete neodvisno od tega',
  'choice-yes': 'Da, {controller} to sme: {title}',
  'choice-no': 'Tega ne želim: {title}',
  'choice-no-mail': 'Te e-pošte ne želim: {title}',
  'choice-free': 'Ni obvezno. Privolitev lahko vedno prekličete.',
  'choice-free-no': 'To lahko poveste tudi pozneje.',
  'choice-given': 'Vaša privolitev za to je že dana: {title}. V nastavitvah zasebnosti jo lahko vedno prekličete.',
  'choice-objected': 'Vaš ugovor že velja: {title}. Tega ne počnemo.',
  'choice-requested': 'Še en korak: potrdite to v sporočilu, ki ga boste dobili. Do takrat je izklopljeno: {title}.',
  'choice-parent': 'Starš ali skrbnik mora to še dovoliti: {title}. Do takrat je izklopljeno.',
  'choice-statement': 'Kaj počnemo z vašimi podatki',
};

export default sl;
