/** Bulgarian: the words of the first question. */
import type { FirstTable } from './table.js';

const first: FirstTable = {
  title: 'Какво можем да правим?',
  'why-first': 'Не намерихме ваш по-ранен избор за това.',
  asks: '{controller} иска вашето съгласие за:',
  'recipients-one': 'Тогава още {count} фирма получава данни за вас.',
  'recipients-other': 'Тогава още {count} фирми получават данни за вас.',
  details: 'Вижте подробностите',
  anytime: 'Можете да оттеглите съгласието си по всяко време в „{open}“ най-долу на всяка страница.',
  statement: 'Декларация за поверителност',
  'accept-all': 'Приемане на всичко',
  'refuse-all': 'Отказ на всичко',
  choose: 'Избор',
  'close-prompt': 'Затваряне: засега нищо не се разрешава',
  apart: 'Това се избира отделно, в „{choose}“.',
  memory: 'Браузърът ви не пази избора. Той важи само за това посещение.',

  open: 'Настройки за поверителност',
  saved: 'Изборът ви е запазен.',
  failed: 'Изборът ви не е запазен. Нищо не е включено.',
  unavailable: 'Настройките сега не се отварят. Нищо не е променено.',
};

export default first;
