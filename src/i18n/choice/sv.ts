/** Swedish words of a box in a form. */
import type { ChoiceWords } from './words.js';

const sv: ChoiceWords = {
  'choice-legend': 'Det här kan du välja för sig',
  'choice-yes': 'Ja, {controller} får göra detta: {title}',
  'choice-no': 'Jag vill inte ha detta: {title}',
  'choice-no-mail': 'Jag vill inte ha dessa mejl: {title}',
  'choice-free': 'Det är frivilligt. Du kan alltid ta tillbaka ditt samtycke.',
  'choice-free-no': 'Du kan också säga nej senare.',
  'choice-given':
    'Du har redan gett ditt samtycke till detta: {title}. Du kan alltid ta tillbaka det i integritetsinställningarna.',
  'choice-objected': 'Du har redan invänt mot detta: {title}. Vi gör det inte.',
  'choice-requested': 'Ett steg till: bekräfta i meddelandet som du får. Tills dess är detta avstängt: {title}.',
  'choice-parent': 'En förälder eller annan vårdnadshavare måste säga ja först: {title}. Tills dess är det avstängt.',
  'choice-statement': 'Vad vi gör med dina uppgifter',
};

export default sv;
