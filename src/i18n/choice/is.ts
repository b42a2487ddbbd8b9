/** Icelandic words of a box in a form. */
import type { ChoiceWords } from './words.js';

const is: ChoiceWords = {
  'choice-legend': 'Þetta getur þú valið sérstaklega',
  'choice-yes': 'Já, {controller} má gera þetta: {title}',
  'choice-no': 'Ég vil þetta ekki: {title}',
  'choice-no-mail': 'Ég vil ekki þennan tölvupóst: {title}',
  'choice-free': 'Þetta er valfrjálst. Þú getur alltaf afturkallað samþykki þitt.',
  'choice-free-no': 'Þú getur líka sagt nei síðar.',
  'choice-given':
    'Þú hefur þegar gefið samþykki fyrir þessu: {title}. Þú getur alltaf afturkallað það í persónuverndarstillingunum.',
  'choice-objected': 'Þú hefur þegar andmælt þessu: {title}. Við gerum þetta ekki.',
  'choice-requested':
    'Eitt skref enn: staðfestu þetta í skilaboðunum sem þú færð. Þangað til er slökkt á þessu: {title}.',
  'choice-parent': 'Foreldri eða forráðamaður á eftir að segja já: {title}. Þangað til er slökkt á þessu.',
  'choice-statement': 'Hvað við gerum við gögnin þín',
};

export default is;
