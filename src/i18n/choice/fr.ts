/** French words of a box in a form. */
import type { ChoiceWords } from './words.js';

const fr: ChoiceWords = {
  'choice-legend': 'Ce que vous pouvez choisir à part',
  'choice-yes': 'Oui, {controller} peut le faire : {title}',
  'choice-no': 'Je ne veux pas de cela : {title}',
  'choice-no-mail': 'Je ne veux pas de ces e-mails : {title}',
  'choice-free': 'Ce n’est pas obligatoire. Vous pouvez toujours retirer votre consentement.',
  'choice-free-no': 'Vous pouvez aussi le dire plus tard.',
  'choice-given':
    'Vous avez déjà donné votre consentement : {title}. Vous pouvez toujours le retirer dans vos paramètres de confidentialité.',
  'choice-objected': 'Votre opposition est déjà enregistrée : {title}. Nous ne le faisons pas.',
  'choice-requested':
    'Encore une étape : confirmez dans le message que vous allez recevoir. D’ici là, c’est désactivé : {title}.',
  'choice-parent': 'Un parent ou un responsable légal doit encore dire oui : {title}. D’ici là, c’est désactivé.',
  'choice-statement': 'Ce que nous faisons de vos données',
};

export default fr;
