/** Hebrew: plain words, a sentence at a time, and the same weight for yes and no. */
import first from './he-first.js';
import type { Table } from './table.js';

const he: Table = {
  ...first,

  'why-changed': 'משהו השתנה מאז בחירתך האחרונה.',
  'why-later': 'עבר זמן מאז בחירתך האחרונה.',
  'new-purpose': 'זה חדש.',
  'new-controller': 'כעת חברה אחרת אחראית.',
  'new-basis': 'הסיבה שבגללה מותר לנו לעשות זאת שונה.',
  'new-data': 'חדש: מדובר ביותר מידע.',
  'new-sensitivity': 'חדש: מדובר במידע רגיש.',
  'new-recipient': 'חדש: חברה נוספת מקבלת מידע.',
  'longer-retention': 'חדש: אנחנו שומרים את המידע זמן רב יותר.',

  withdraw: 'ביטול ההסכמה',
  'withdraw-one': 'ביטול ההסכמה: {title}',
  withdrawn: 'הסכמתך בוטלה.',
  undo: 'החזרה',
  dismiss: 'סגירת ההודעה',
  'reload-why': 'משהו עדיין פועל בעמוד. זה ייפסק כשהעמוד ייטען מחדש.',
  reload: 'טעינת העמוד מחדש',

  intro: 'כאן אפשר לראות מה {controller} עושה במידע שלך.',
  consent: 'למה אנחנו מבקשים הסכמה',
  'consent-intro': 'נעשה זאת רק אם זה יופעל על ידך.',
  interests: 'למה אפשר להתנגד',
  'interests-intro': 'אנחנו עושים זאת כי יש לנו עניין בכך. במקרה של התנגדות נפסיק מיד.',
  marketing: 'פרסום שאפשר להתנגד לו',
  needed: 'מה נחוץ',
  'needed-intro': 'כאן אין מה לבחור. ליד כל מטרה כתוב מדוע מותר לנו.',
  'not-done': 'מה אנחנו לא עושים',
  'not-done-intro': 'אין לנו סיבה תקפה לכך. לכן איננו עושים זאת.',
  special: 'נתונים רגישים',
  search: 'חיפוש',
  save: 'שמירת הבחירה',
  close: 'סגירה בלי לשמור',
  lawful: 'אפשר תמיד לבטל. זה לא משנה את מה שכבר נעשה.',
  rights: 'רוצים לראות, לתקן או למחוק את המידע שלכם? כתבו לנו: {email}.',
  complaint: 'בתלונה אפשר לפנות גם אל: {authority}.',
  history: 'לצפייה בבחירות שלכם',
  'your-rights': 'הזכויות שלכם',
  back: 'חזרה להגדרות',

  because: 'מותר לנו לעשות זאת כי {because}.',
  more: 'עוד על כך',
  data: 'איזה מידע',
  recipients: 'מי מקבל אותו',
  nobody: 'איש מלבד {controller}.',
  processor: 'עובד בשבילנו',
  'joint-controller': 'מחליט יחד איתנו',
  'third-party': 'מחליט בעצמו מה לעשות בו',
  safeguard: 'הגנה: {safeguard}',
  retention: 'כמה זמן',
  device: 'מה נשמר במכשיר שלך',
  session: 'עד סגירת הדפדפן',
  on: 'פועל',
  off: 'כבוי',
  explicit: 'מדובר במידע רגיש. ניתנת בזה הסכמתי המפורשת עבור: {data}.',
  object: 'התנגדות',
  objected: 'התנגדותך נרשמה. איננו עושים זאת עוד.',
  allow: 'ביטול ההתנגדות',

  embed: 'כאן יש תוכן של {recipient}',
  'embed-why': 'אם זה יאושר, {recipient} תקבל מידע עליך.',
  'embed-link': 'לצפייה אצל {recipient}',
  'embed-allow': 'אישור: {title}',
  'embed-once': 'להציג רק את זה, רק הפעם',

  signal:
    'הדפדפן שלך מבקש מאיתנו לא לשתף את המידע שלך ולא להציג פרסום ממוקד (Global Privacy Control). אנחנו פועלים כך ב: {purposes}.',
  'signal-conflict': 'את זה אישרת בעצמך: {purposes}. כאן קובעת הבחירה שלך, לא האות הכללי של הדפדפן.',
};

export default he;
