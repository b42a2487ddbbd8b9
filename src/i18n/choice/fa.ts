/** Farsi words of a box in a form. */
import type { ChoiceWords } from './words.js';

const fa: ChoiceWords = {
  'choice-legend': 'آنچه جداگانه می‌توانید انتخاب کنید',
  'choice-yes': 'بله، {controller} اجازه این کار را دارد: {title}',
  'choice-no': 'این را نمی‌خواهم: {title}',
  'choice-no-mail': 'این ایمیل را نمی‌خواهم: {title}',
  'choice-free': 'اجباری نیست. همیشه می‌توانید رضایت خود را پس بگیرید.',
  'choice-free-no': 'بعداً هم می‌توانید این را بگویید.',
  'choice-given': 'قبلاً برای این رضایت داده‌اید: {title}. همیشه می‌توانید آن را در تنظیمات حریم خصوصی پس بگیرید.',
  'choice-objected': 'قبلاً به این اعتراض کرده‌اید: {title}. ما این کار را نمی‌کنیم.',
  'choice-requested':
    'یک قدم دیگر مانده: آن را در پیامی که به شما می‌رسد تأیید کنید. تا آن وقت این خاموش است: {title}.',
  'choice-parent': 'پدر، مادر یا سرپرست هنوز باید بله بگوید: {title}. تا آن وقت خاموش است.',
  'choice-statement': 'با داده‌های شما چه می‌کنیم',
};

export default fa;
