/** Romanian words of a box in a form. */
import type { ChoiceWords } from './words.js';

const ro: ChoiceWords = {
  'choice-legend': 'Ce puteți alege separat',
  'choice-yes': 'Da, {controller} are voie să facă asta: {title}',
  'choice-no': 'Nu vreau asta: {title}',
  'choice-no-mail': 'Nu vreau aceste e-mailuri: {title}',
  'choice-free': 'Nu este obligatoriu. Vă puteți retrage consimțământul oricând.',
  'choice-free-no': 'Puteți spune acest lucru și mai târziu.',
  'choice-given':
    'V-ați dat deja consimțământul pentru: {title}. Îl puteți retrage oricând, la „Setări de confidențialitate”.',
  'choice-objected': 'V-ați opus deja: {title}. Nu facem asta.',
  'choice-requested': 'Încă un pas: confirmați în mesajul pe care îl primiți. Până atunci este oprit: {title}.',
  'choice-parent':
    'Mai este nevoie de acordul unui părinte sau al unui tutore pentru: {title}. Până atunci, acest lucru este oprit.',
  'choice-statement': 'Ce facem cu datele dumneavoastră',
};

export default ro;
