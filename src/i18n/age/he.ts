/** Hebrew words of the age step: for a child of ten and for an adult alike. */
import type { AgeWords } from './words.js';

const he: AgeWords = {
  'age-title': 'מה הגיל שלך?',
  'age-why': 'כולם נשאלים את זה אצל {controller}, לפני כל דבר אחר. מה שלא נחוץ כבוי עכשיו.',
  'age-kept': 'אנחנו שומרים רק קבוצת גיל. לא את הגיל שלך, ולא את יום ההולדת שלך.',
  'age-label': 'הגיל שלך בשנים',
  'age-go': 'המשך',
  'age-fault': 'צריך לכתוב את הגיל במספרים, מ-1 עד 120.',
  'age-close': 'סגירה: לא לאשר דבר כרגע',
  'age-thanks': 'תודה. התשובה שלך נשמרה.',
  'parent-title': 'צריך לשאול גם את אבא, אימא או אפוטרופוס',
  'parent-why': 'מישהו מהם צריך להגיד כן לזה: {purposes}. עד אז זה כבוי.',
  'parent-jointly': 'צריך הסכמה של שניכם: שלך ושל אחד מהם.',
  'parent-contact': 'כתובת המייל שלהם',
  'parent-hint': 'אנחנו שולחים הודעה אחת. אנחנו לא שומרים את הכתובת.',
  'parent-fault': 'צריך לכתוב כתובת מייל, למשל shem@example.com.',
  'parent-send': 'שליחת ההודעה',
  'parent-later': 'לא עכשיו',
  'parent-sending': 'ההודעה נשלחת.',
  'parent-sent': 'ההודעה נשלחה. כדאי לשאול אותם אם יקראו אותה. עד אז זה כבוי.',
  'parent-failed': 'ההודעה לא נשלחה. אפשר לנסות שוב מאוחר יותר. זה כבוי.',
  'parent-mail': 'אפשר לבקש מהם לכתוב לנו מייל: {email}.',
};

export default he;
