/** English words of a box in a form. */
import type { ChoiceWords } from './words.js';

const en: ChoiceWords = {
  'choice-legend': 'What you may choose apart from this',
  'choice-yes': 'Yes, {controller} may do this: {title}',
  'choice-no': 'I do not want this: {title}',
  'choice-no-mail': 'I do not want this e-mail: {title}',
  'choice-free': 'Not required. You can always withdraw your consent.',
  'choice-free-no': 'You can also say so later.',
  'choice-given':
    'You have already given consent for this: {title}. You can always withdraw it in your privacy settings.',
  'choice-objected': 'You have already objected to this: {title}. We do not do it.',
  'choice-requested': 'One more step: confirm it in the message that you get. {title} is off until then.',
  'choice-parent': 'A parent or guardian still has to say yes: {title}. It is off until then.',
  'choice-statement': 'What we do with your data',
};

export default en;
