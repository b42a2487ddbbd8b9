/** Turkish words of the age step: for a child of ten and for an adult alike. */
import type { AgeWords } from './words.js';

const tr: AgeWords = {
  'age-title': 'Kaç yaşındasın?',
  'age-why': '{controller} her şeyden önce bunu herkese soruyor. Gerekli olmayanlar şimdilik kapalı.',
  'age-kept': 'Yalnızca bir yaş grubu saklıyoruz. Yaşı ya da doğum gününü saklamıyoruz.',
  'age-label': 'Yaş (yıl olarak)',
  'age-go': 'Devam',
  'age-fault': 'Yaş rakamla yazılmalı, 1 ile 120 arasında.',
  'age-close': 'Kapat: şimdilik hiçbir şeye izin verme',
  'age-thanks': 'Teşekkürler. Yanıt kaydedildi.',
  'parent-title': 'Babana, annene veya veline de sor',
  'parent-why': 'İçlerinden biri şunlara evet demeli: {purposes}. O zamana kadar kapalı.',
  'parent-jointly': 'İkiniz de istemelisiniz: sen ve onlardan biri.',
  'parent-contact': 'Onların e-posta adresi',
  'parent-hint': 'Tek bir mesaj göndeririz. Adresi saklamayız.',
  'parent-fault': 'Bir e-posta adresi yaz, örneğin isim@example.com.',
  'parent-send': 'Mesajı gönder',
  'parent-later': 'Şimdi değil',
  'parent-sending': 'Mesaj gönderiliyor.',
  'parent-sent': 'Mesaj gönderildi. Okuyup okumayacaklarını sor. O zamana kadar kapalı.',
  'parent-failed': 'Mesaj gönderilmedi. Daha sonra yeniden dene. Şu anda kapalı.',
  'parent-mail': 'Bize e-posta yazıp yazmayacaklarını sor: {email}.',
};

export default tr;
