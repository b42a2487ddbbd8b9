/** Urdu: the words of the first question. */
import type { FirstTable } from './table.js';

const first: FirstTable = {
  title: 'ہمیں کیا کرنے کی اجازت ہے؟',
  'why-first': 'ہمیں اس بارے میں آپ کا پہلا انتخاب نہیں ملا۔',
  asks: '{controller} ان کاموں کے لیے آپ کی رضامندی چاہتا ہے:',
  'recipients-one': 'تب {count} اور کمپنی کو آپ کا ڈیٹا ملتا ہے۔',
  'recipients-other': 'تب {count} اور کمپنیوں کو آپ کا ڈیٹا ملتا ہے۔',
  details: 'تفصیل دیکھیں',
  anytime: 'آپ اپنی رضامندی کسی بھی وقت ہر صفحے کے نیچے ”{open}“ میں واپس لے سکتے ہیں۔',
  statement: 'رازداری کا بیان',
  'accept-all': 'سب قبول کریں',
  'refuse-all': 'سب مسترد کریں',
  choose: 'خود چنیں',
  'close-prompt': 'بند کریں: ابھی کچھ اجازت نہیں',
  apart: 'یہ آپ الگ سے ”{choose}“ میں چنتے ہیں۔',
  memory: 'آپ کا براؤزر آپ کا انتخاب محفوظ نہیں رکھتا۔ یہ صرف اس بار کے لیے ہے۔',

  open: 'رازداری کی ترتیبات',
  saved: 'آپ کا انتخاب محفوظ ہو گیا۔',
  failed: 'آپ کا انتخاب محفوظ نہیں ہوا۔ کچھ آن نہیں کیا گیا۔',
  unavailable: 'ترتیبات ابھی نہیں کھل رہیں۔ کچھ نہیں بدلا۔',
};

export default first;
