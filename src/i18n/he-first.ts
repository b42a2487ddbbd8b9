/** Hebrew: the words of the first question. */
import type { FirstTable } from './table.js';

const first: FirstTable = {
  title: 'מה מותר לנו לעשות?',
  'why-first': 'לא מצאנו בחירה קודמת שלך בנושא.',
  asks: '{controller} מבקשת את הסכמתך עבור:',
  'recipients-one': 'במקרה זה חברה אחת נוספת ({count}) מקבלת מידע עליך.',
  'recipients-two': 'במקרה זה {count} חברות נוספות מקבלות מידע עליך.',
  'recipients-other': 'במקרה זה {count} חברות נוספות מקבלות מידע עליך.',
  details: 'לפרטים',
  anytime: 'אפשר לבטל את ההסכמה בכל עת, תחת ”{open}“ בתחתית כל עמוד.',
  statement: 'הצהרת פרטיות',
  'accept-all': 'לאשר הכול',
  'refuse-all': 'לסרב להכול',
  choose: 'לבחור',
  'close-prompt': 'סגירה: לא לאשר דבר כרגע',
  apart: 'זה נבחר בנפרד, תחת ”{choose}“.',
  memory: 'הדפדפן אינו שומר את הבחירה. היא תקפה לביקור הזה בלבד.',

  open: 'הגדרות פרטיות',
  saved: 'הבחירה נשמרה.',
  failed: 'הבחירה לא נשמרה. דבר לא הופעל.',
  unavailable: 'ההגדרות אינן נפתחות כרגע. דבר לא השתנה.',
};

export default first;
