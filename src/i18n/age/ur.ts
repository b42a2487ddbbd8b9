/** Urdu words of the age step: for a child of ten and for an adult alike. */
import type { AgeWords } from './words.js';

const ur: AgeWords = {
  'age-title': 'آپ کی عمر کتنی ہے؟',
  'age-why': '{controller} کا یہ سوال سب سے ہے، ہر دوسری بات سے پہلے۔ جو ضروری نہیں وہ ابھی آف ہے۔',
  'age-kept': 'ہم صرف عمر کا گروپ محفوظ رکھتے ہیں۔ آپ کی عمر نہیں، اور آپ کی سالگرہ کا دن نہیں۔',
  'age-label': 'آپ کی عمر، سالوں میں',
  'age-go': 'آگے بڑھیں',
  'age-fault': 'اپنی عمر ہندسوں میں لکھیں، 1 سے 120 تک۔',
  'age-close': 'بند کریں: ابھی کچھ اجازت نہیں',
  'age-thanks': 'شکریہ۔ آپ کا جواب محفوظ ہو گیا۔',
  'parent-title': 'اپنے ابو، امی یا سرپرست سے بھی پوچھیں',
  'parent-why': 'ان میں سے ایک کا اس کے لیے ہاں کہنا ضروری ہے: {purposes}۔ تب تک یہ آف ہے۔',
  'parent-jointly': 'دونوں کی مرضی ضروری ہے، آپ کی اور ان میں سے ایک کی۔',
  'parent-contact': 'ان کا ای میل پتہ',
  'parent-hint': 'ہم صرف ایک پیغام بھیجتے ہیں۔ پتہ ہم محفوظ نہیں رکھتے۔',
  'parent-fault': 'ایک ای میل پتہ لکھیں، جیسے naam@example.com۔',
  'parent-send': 'پیغام بھیجیں',
  'parent-later': 'ابھی نہیں',
  'parent-sending': 'پیغام بھیجا جا رہا ہے۔',
  'parent-sent': 'پیغام بھیج دیا گیا۔ ان سے پوچھیں کہ کیا وہ اسے پڑھ لیں گے۔ تب تک یہ آف ہے۔',
  'parent-failed': 'پیغام نہیں بھیجا جا سکا۔ بعد میں پھر کوشش کریں۔ یہ آف ہے۔',
  'parent-mail': 'ان سے پوچھیں کہ کیا وہ ہمیں ای میل کریں گے: {email}۔',
};

export default ur;
