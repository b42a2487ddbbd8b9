/** Urdu words of a box in a form. */
import type { ChoiceWords } from './words.js';

const ur: ChoiceWords = {
  'choice-legend': 'جو آپ اس سے الگ چن سکتے ہیں',
  'choice-yes': 'ہاں، {controller} کو اس کی اجازت ہے: {title}',
  'choice-no': 'مجھے یہ نہیں چاہیے: {title}',
  'choice-no-mail': 'مجھے یہ ای میل نہیں چاہیے: {title}',
  'choice-free': 'یہ لازمی نہیں۔ آپ ہمیشہ اپنی رضامندی واپس لے سکتے ہیں۔',
  'choice-free-no': 'یہ آپ بعد میں بھی کہہ سکتے ہیں۔',
  'choice-given':
    'آپ اس کے لیے پہلے ہی رضامندی دے چکے ہیں: {title}۔ آپ اسے رازداری کی ترتیبات میں ہمیشہ واپس لے سکتے ہیں۔',
  'choice-objected': 'آپ اس پر پہلے ہی اعتراض کر چکے ہیں: {title}۔ ہم یہ نہیں کرتے۔',
  'choice-requested': 'ایک قدم باقی ہے: جو پیغام آپ کو ملے گا اس میں تصدیق کریں۔ تب تک یہ آف ہے: {title}۔',
  'choice-parent': 'والد، والدہ یا سرپرست کا ہاں کہنا ابھی باقی ہے: {title}۔ تب تک یہ آف ہے۔',
  'choice-statement': 'ہم آپ کے ڈیٹا کے ساتھ کیا کرتے ہیں',
};

export default ur;
