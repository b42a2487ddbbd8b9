/** Turkish: the words of the first question. */
import type { FirstTable } from './table.js';

const first: FirstTable = {
  title: 'Neler yapabiliriz?',
  'why-first': 'Bu konuda daha önceki bir seçiminizi bulamadık.',
  asks: '{controller} şunlar için onayınızı istiyor:',
  'recipients-one': 'O zaman {count} başka şirket sizinle ilgili veri alır.',
  'recipients-other': 'O zaman {count} başka şirket sizinle ilgili veri alır.',
  details: 'Ayrıntılara bakın',
  anytime: 'Onayınızı istediğiniz zaman her sayfanın altındaki “{open}” bölümünde geri çekebilirsiniz.',
  statement: 'Gizlilik bildirimi',
  'accept-all': 'Tümünü kabul et',
  'refuse-all': 'Tümünü reddet',
  choose: 'Seç',
  'close-prompt': 'Kapat: şimdilik hiçbir şeye izin verme',
  apart: 'Bunu ayrıca “{choose}” bölümünde seçersiniz.',
  memory: 'Tarayıcınız seçiminizi saklamıyor. Yalnızca bu ziyaret için geçerli.',

  open: 'Gizlilik ayarları',
  saved: 'Seçiminiz kaydedildi.',
  failed: 'Seçiminiz kaydedilmedi. Hiçbir şey açılmadı.',
  unavailable: 'Ayarlar şu anda açılmıyor. Hiçbir şey değişmedi.',
};

export default first;
