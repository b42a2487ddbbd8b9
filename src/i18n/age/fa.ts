/** Farsi words of the age step: for a child of ten and for an adult alike. */
import type { AgeWords } from './words.js';

const fa: AgeWords = {
  'age-title': 'چند سال دارید؟',
  'age-why': '{controller} این را از همه می‌پرسد، پیش از هر چیز دیگر. آنچه لازم نیست، فعلاً خاموش است.',
  'age-kept': 'ما فقط گروه سنی را نگه می‌داریم. نه سن شما را، نه روز تولدتان را.',
  'age-label': 'سن شما به سال',
  'age-go': 'ادامه',
  'age-fault': 'سن خود را با عدد بنویسید، از ۱ تا ۱۲۰.',
  'age-close': 'بستن: فعلاً هیچ اجازه‌ای داده نشود',
  'age-thanks': 'ممنون. پاسخ شما ذخیره شد.',
  'parent-title': 'از پدر، مادر یا سرپرست خود هم بپرسید',
  'parent-why': 'یکی از آن‌ها باید به این بله بگوید: {purposes}. تا آن وقت خاموش است.',
  'parent-jointly': 'هر دو طرف باید این را بخواهند: شما و یکی از آن‌ها.',
  'parent-contact': 'نشانی ایمیل یکی از آن‌ها',
  'parent-hint': 'فقط یک پیام می‌فرستیم. نشانی را نگه نمی‌داریم.',
  'parent-fault': 'یک نشانی ایمیل بنویسید، مانند nam@example.com.',
  'parent-send': 'فرستادن پیام',
  'parent-later': 'حالا نه',
  'parent-sending': 'پیام در حال ارسال است.',
  'parent-sent': 'پیام فرستاده شد. از آن‌ها بپرسید که آیا آن را می‌خوانند. تا آن وقت خاموش است.',
  'parent-failed': 'پیام فرستاده نشد. بعداً دوباره امتحان کنید. فعلاً خاموش است.',
  'parent-mail': 'از آن‌ها بپرسید که آیا به ما ایمیل می‌زنند: {email}.',
};

export default fa;
