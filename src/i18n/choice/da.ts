/** Danish words of a box in a form. */
import type { ChoiceWords } from './words.js';

const da: ChoiceWords = {
  'choice-legend': 'Det kan du vælge særskilt',
  'choice-yes': 'Ja, {controller} må gøre dette: {title}',
  'choice-no': 'Jeg ønsker ikke dette: {title}',
  'choice-no-mail': 'Jeg ønsker ikke disse e-mails: {title}',
  'choice-free': 'Det er frivilligt. Du kan altid trække dit samtykke tilbage.',
  'choice-free-no': 'Du kan også sige nej senere.',
  'choice-given':
    'Du har allerede givet samtykke til dette: {title}. Du kan altid trække det tilbage i privatlivsindstillingerne.',
  'choice-objected': 'Du har allerede gjort indsigelse mod dette: {title}. Vi gør det ikke.',
  'choice-requested': 'Ét trin mere: bekræft det i den besked, du får. Indtil da er dette slået fra: {title}.',
  'choice-parent': 'En forælder eller værge skal sige ja først: {title}. Indtil da er det slået fra.',
  'choice-statement': 'Hvad vi gør med dine data',
};

export default da;
