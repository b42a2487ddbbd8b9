/** Bulgarian words of a box in a form. */
import type { ChoiceWords } from './words.js';

const bg: ChoiceWords = {
  'choice-legend': 'Какво можете да изберете отделно от това',
  'choice-yes': 'Да, {controller} може да прави това: {title}',
  'choice-no': 'Не искам това: {title}',
  'choice-no-mail': 'Не искам тези имейли: {title}',
  'choice-free': 'Не е задължително. Винаги можете да оттеглите съгласието си.',
  'choice-free-no': 'Можете да го кажете и по-късно.',
  'choice-given':
    'Вече сте дали съгласие за това: {title}. Винаги можете да го оттеглите в настройките за поверителност.',
  'choice-objected': 'Вече сте възразили на това: {title}. Не го правим.',
  'choice-requested': 'Още една стъпка: потвърдете в съобщението, което ще получите. Дотогава е изключено: {title}.',
  'choice-parent': 'Родител или настойник още трябва да каже „да“: {title}. Дотогава е изключено.',
  'choice-statement': 'Какво правим с данните ви',
};

export default bg;
