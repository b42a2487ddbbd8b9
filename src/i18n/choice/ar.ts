/** Arabic words of a box in a form. */
import type { ChoiceWords } from './words.js';

const ar: ChoiceWords = {
  'choice-legend': 'ما يمكنكم اختياره على حدة',
  'choice-yes': 'نعم، أسمح بهذا من جانب {controller}: {title}',
  'choice-no': 'لا أريد هذا: {title}',
  'choice-no-mail': 'لا أريد هذه الرسائل الإلكترونية: {title}',
  'choice-free': 'هذا غير إلزامي. يمكنكم سحب موافقتكم دائمًا.',
  'choice-free-no': 'يمكنكم قول ذلك لاحقًا أيضًا.',
  'choice-given': 'سبق أن وافقتم على هذا: {title}. يمكنكم دائمًا سحب موافقتكم من إعدادات الخصوصية.',
  'choice-objected': 'سبق أن اعترضتم على هذا: {title}. نحن لا نفعله.',
  'choice-requested': 'بقيت خطوة واحدة: أكّدوا ذلك في الرسالة التي تصلكم. وحتى ذلك الحين يبقى هذا متوقفًا: {title}.',
  'choice-parent': 'ما زال يلزم أن يقول أحد الوالدين أو ولي الأمر «نعم»: {title}. وحتى ذلك الحين يبقى هذا متوقفًا.',
  'choice-statement': 'ماذا نفعل ببياناتكم',
};

export default ar;
