/** Ukrainian words of a box in a form. */
import type { ChoiceWords } from './words.js';

const uk: ChoiceWords = {
  'choice-legend': 'Що ще ви можете вибрати окремо від цього',
  'choice-yes': 'Так, {controller} може це робити: {title}',
  'choice-no': 'Я цього не хочу: {title}',
  'choice-no-mail': 'Я не хочу цих електронних листів: {title}',
  'choice-free': 'Це не обов’язково. Ви завжди можете відкликати згоду.',
  'choice-free-no': 'Ви можете сказати про це й пізніше.',
  'choice-given': 'Ви вже надали згоду на це: {title}. Ви завжди можете відкликати її в налаштуваннях приватності.',
  'choice-objected': 'Ви вже заперечили проти цього: {title}. Ми цього не робимо.',
  'choice-requested': 'Ще один крок: підтвердьте це в повідомленні, яке отримаєте. До того часу це вимкнено: {title}.',
  'choice-parent': 'Хтось із батьків або опікун ще має сказати «так»: {title}. До того часу це вимкнено.',
  'choice-statement': 'Що ми робимо з вашими даними',
};

export default uk;
