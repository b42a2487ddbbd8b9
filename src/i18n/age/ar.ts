/** Arabic words of the age step: for a child of ten and for an adult alike. */
import type { AgeWords } from './words.js';

const ar: AgeWords = {
  'age-title': 'كم عمرك؟',
  'age-why': 'هذا السؤال من {controller} للجميع، قبل أي شيء آخر. كل ما ليس ضروريًا متوقف الآن.',
  'age-kept': 'نحفظ الفئة العمرية فقط. لا نحفظ عمرك، ولا يوم ميلادك.',
  'age-label': 'عمرك بالسنوات',
  'age-go': 'متابعة',
  'age-fault': 'يُكتب العمر بالأرقام، من 1 إلى 120.',
  'age-close': 'إغلاق: عدم السماح بشيء الآن',
  'age-thanks': 'شكرًا. تم حفظ جوابك.',
  'parent-title': 'سؤال لأبيك أو أمك أو ولي أمرك أيضًا',
  'parent-why': 'يلزم أن يقول واحد منهم «نعم» لهذا: {purposes}. وحتى ذلك الحين يبقى متوقفًا.',
  'parent-jointly': 'يلزم قبول اثنين معًا: قبولك وقبول واحد منهم.',
  'parent-contact': 'البريد الإلكتروني لواحد منهم',
  'parent-hint': 'نرسل رسالة واحدة. لا نحفظ العنوان.',
  'parent-fault': 'يُكتب هنا عنوان بريد إلكتروني، مثل ism@example.com.',
  'parent-send': 'إرسال الرسالة',
  'parent-later': 'ليس الآن',
  'parent-sending': 'يجري إرسال الرسالة.',
  'parent-sent': 'تم إرسال الرسالة. بإمكانك سؤالهم هل سيقرؤونها. وحتى ذلك الحين يبقى هذا متوقفًا.',
  'parent-failed': 'لم تُرسل الرسالة. يمكن إعادة المحاولة لاحقًا. هذا متوقف.',
  'parent-mail': 'بإمكانك سؤالهم هل يكتبون إلينا بالبريد الإلكتروني: {email}.',
};

export default ar;
