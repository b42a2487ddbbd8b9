/** Arabic: plain words, a sentence at a time, and the same weight for yes and no. */
import first from './ar-first.js';
import type { Table } from './table.js';

const ar: Table = {
  ...first,

  'why-changed': 'تغيّر شيء منذ اختياركم الأخير.',
  'why-later': 'مضى وقت على اختياركم الأخير.',
  'new-purpose': 'هذا جديد.',
  'new-controller': 'أصبحت شركة أخرى هي المسؤولة.',
  'new-basis': 'تغيّر السبب الذي يجيز لنا ذلك.',
  'new-data': 'جديد: يتعلق ببيانات أكثر.',
  'new-sensitivity': 'جديد: يتعلق ببيانات حساسة.',
  'new-recipient': 'جديد: تتلقى شركة إضافية البيانات.',
  'longer-retention': 'جديد: نحتفظ بالبيانات مدة أطول.',

  withdraw: 'سحب الموافقة',
  'withdraw-one': 'سحب الموافقة: {title}',
  withdrawn: 'تم سحب موافقتكم.',
  undo: 'تراجع',
  dismiss: 'إغلاق الرسالة',
  'reload-why': 'ما زال شيء يعمل في هذه الصفحة. يتوقف عند إعادة تحميلها.',
  reload: 'إعادة تحميل الصفحة',

  intro: 'ترون هنا ما تفعله {controller} ببياناتكم.',
  consent: 'ما نطلب موافقتكم عليه',
  'consent-intro': 'لا نفعل هذا إلا إذا شغّلتموه.',
  interests: 'ما يمكنكم الاعتراض عليه',
  'interests-intro': 'نفعل هذا لأن لنا مصلحة فيه. إذا اعترضتم نتوقف فورًا.',
  marketing: 'إعلانات يمكنكم الاعتراض عليها',
  needed: 'ما هو ضروري',
  'needed-intro': 'لا يوجد هنا ما تختارونه. مع كل غرض مكتوب لماذا يجوز لنا ذلك.',
  'not-done': 'ما لا نفعله',
  'not-done-intro': 'ليس لدينا سبب صحيح لذلك. ولهذا لا نفعله.',
  special: 'بيانات حساسة',
  search: 'بحث',
  save: 'حفظ الاختيار',
  close: 'إغلاق دون حفظ',
  lawful: 'يمكنكم السحب دائمًا. لا يغيّر ذلك ما تم من قبل.',
  rights: 'هل تريدون رؤية بياناتكم أو تصحيحها أو حذفها؟ اكتبوا إلينا: {email}.',
  complaint: 'يمكنكم أيضًا تقديم شكوى إلى: {authority}.',
  history: 'عرض اختياراتكم',
  'your-rights': 'حقوقكم',
  back: 'العودة إلى الإعدادات',

  because: 'يجوز لنا ذلك لأن {because}.',
  more: 'المزيد عن هذا',
  data: 'أي بيانات',
  recipients: 'من يتلقاها',
  nobody: 'لا أحد غير {controller}.',
  processor: 'يعمل لصالحنا',
  'joint-controller': 'يقرر معنا',
  'third-party': 'يقرر بنفسه ما يفعله بها',
  safeguard: 'الحماية: {safeguard}',
  retention: 'كم من الوقت',
  device: 'ما يوضع على جهازكم',
  session: 'حتى تغلقوا المتصفح',
  on: 'مشغَّل',
  off: 'متوقف',
  explicit: 'هذه بيانات حساسة. أوافق صراحةً على: {data}.',
  object: 'اعتراض',
  objected: 'لقد اعترضتم. لم نعد نفعل هذا.',
  allow: 'سحب الاعتراض',

  embed: 'هنا محتوى من {recipient}',
  'embed-why': 'إذا سمحتم بذلك، تتلقى {recipient} بيانات عنكم.',
  'embed-link': 'عرضه لدى {recipient}',
  'embed-allow': 'السماح: {title}',
  'embed-once': 'عرض هذا فقط، هذه المرة',

  signal:
    'يطلب متصفحكم ألا نشارك بياناتكم وألا نعرض إعلانات موجهة (Global Privacy Control). نلتزم بذلك في: {purposes}.',
  'signal-conflict': 'أنتم سمحتم بهذا: {purposes}. يسري هنا اختياركم، لا الإشارة العامة للمتصفح.',
};

export default ar;
