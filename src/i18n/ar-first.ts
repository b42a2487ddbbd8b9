/** Arabic: the words of the first question. */
import type { FirstTable } from './table.js';

const first: FirstTable = {
  title: 'ماذا يجوز لنا أن نفعل؟',
  'why-first': 'لم نجد اختيارًا سابقًا لكم في هذا الشأن.',
  asks: 'تطلب {controller} موافقتكم على:',
  'recipients-zero': 'عندئذ لا تتلقى أي شركة أخرى بيانات عنكم.',
  'recipients-one': 'عندئذ تتلقى شركة أخرى واحدة ({count}) بيانات عنكم.',
  'recipients-two': 'عندئذ تتلقى شركتان أخريان ({count}) بيانات عنكم.',
  'recipients-few': 'عندئذ تتلقى {count} شركات أخرى بيانات عنكم.',
  'recipients-many': 'عندئذ تتلقى {count} شركة أخرى بيانات عنكم.',
  'recipients-other': 'عندئذ تتلقى {count} شركة أخرى بيانات عنكم.',
  details: 'عرض التفاصيل',
  anytime: 'يمكنكم سحب موافقتكم في أي وقت من «{open}» أسفل كل صفحة.',
  statement: 'بيان الخصوصية',
  'accept-all': 'قبول الكل',
  'refuse-all': 'رفض الكل',
  choose: 'اختيار',
  'close-prompt': 'إغلاق: عدم السماح بشيء الآن',
  apart: 'تختارون هذا على حدة، من «{choose}».',
  memory: 'متصفحكم لا يحفظ اختياركم. يسري على هذه الزيارة فقط.',

  open: 'إعدادات الخصوصية',
  saved: 'تم حفظ اختياركم.',
  failed: 'لم يُحفظ اختياركم. لم يُشغَّل أي شيء.',
  unavailable: 'لا تفتح الإعدادات الآن. لم يتغير شيء.',
};

export default first;
