/** Norwegian (bokmål) words of a box in a form. */
import type { ChoiceWords } from './words.js';

const nb: ChoiceWords = {
  'choice-legend': 'Dette kan du velge for seg',
  'choice-yes': 'Ja, {controller} kan gjøre dette: {title}',
  'choice-no': 'Jeg ønsker ikke dette: {title}',
  'choice-no-mail': 'Jeg ønsker ikke disse e-postene: {title}',
  'choice-free': 'Det er frivillig. Du kan alltid trekke tilbake samtykket.',
  'choice-free-no': 'Du kan også si nei senere.',
  'choice-given':
    'Du har allerede gitt samtykke til dette: {title}. Du kan alltid trekke det tilbake i personverninnstillingene.',
  'choice-objected': 'Du har allerede protestert mot dette: {title}. Vi gjør det ikke.',
  'choice-requested': 'Ett steg til: bekreft dette i meldingen du får. Inntil da er dette slått av: {title}.',
  'choice-parent': 'En forelder eller annen foresatt må si ja først: {title}. Inntil da er det slått av.',
  'choice-statement': 'Hva vi gjør med opplysningene dine',
};

export default nb;
