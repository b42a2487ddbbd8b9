/** Hebrew words of a box in a form. */
import type { ChoiceWords } from './words.js';

const he: ChoiceWords = {
  'choice-legend': 'מה אפשר לבחור בנפרד',
  'choice-yes': 'כן, מותר ל-{controller} לעשות זאת: {title}',
  'choice-no': 'אני לא רוצה את זה: {title}',
  'choice-no-mail': 'אני לא רוצה את הדוא״ל הזה: {title}',
  'choice-free': 'לא חובה. אפשר תמיד לבטל את ההסכמה.',
  'choice-free-no': 'אפשר לומר זאת גם מאוחר יותר.',
  'choice-given': 'כבר נתת הסכמה לזה: {title}. אפשר תמיד לבטל אותה תחת ”הגדרות פרטיות“.',
  'choice-objected': 'כבר התנגדת לזה: {title}. איננו עושים זאת.',
  'choice-requested': 'נשאר עוד צעד אחד: לאשר זאת בהודעה שתגיע אליך. עד אז זה כבוי: {title}.',
  'choice-parent': 'הורה או אפוטרופוס עדיין צריכים לומר כן: {title}. עד אז זה כבוי.',
  'choice-statement': 'מה אנחנו עושים במידע שלך',
};

export default he;
