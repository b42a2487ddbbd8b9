/** Farsi: the words of the first question. */
import type { FirstTable } from './table.js';

const first: FirstTable = {
  title: 'چه کاری اجازه داریم انجام دهیم؟',
  'why-first': 'انتخاب قبلی شما در این باره پیدا نشد.',
  asks: '{controller} برای این موارد رضایت شما را می‌خواهد:',
  'recipients-one': 'در این صورت {count} شرکت دیگر داده‌های شما را می‌گیرد.',
  'recipients-other': 'در این صورت {count} شرکت دیگر داده‌های شما را می‌گیرند.',
  details: 'دیدن جزئیات',
  anytime: 'هر زمان می‌توانید رضایت خود را پس بگیرید، در «{open}» پایین هر صفحه.',
  statement: 'بیانیه حریم خصوصی',
  'accept-all': 'پذیرش همه',
  'refuse-all': 'رد همه',
  choose: 'انتخاب',
  'close-prompt': 'بستن: فعلاً هیچ اجازه‌ای داده نشود',
  apart: 'این را جداگانه در «{choose}» انتخاب می‌کنید.',
  memory: 'مرورگر شما انتخابتان را نگه نمی‌دارد. فقط برای این بازدید معتبر است.',

  open: 'تنظیمات حریم خصوصی',
  saved: 'انتخاب شما ذخیره شد.',
  failed: 'انتخاب شما ذخیره نشد. چیزی روشن نشد.',
  unavailable: 'تنظیمات اکنون باز نمی‌شود. چیزی تغییر نکرده است.',
};

export default first;
