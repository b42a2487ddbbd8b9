/** Turkish: plain words, a sentence at a time, and the same weight for yes and no. */
import first from './tr-first.js';
import type { Table } from './table.js';

const tr: Table = {
  ...first,

  'why-changed': 'Son seçiminizden bu yana bir şey değişti.',
  'why-later': 'Son seçiminizin üzerinden bir süre geçti.',
  'new-purpose': 'Bu yeni.',
  'new-controller': 'Artık başka bir şirket sorumlu.',
  'new-basis': 'Bunu yapabilmemizin nedeni farklı.',
  'new-data': 'Yeni: daha fazla veriyle ilgili.',
  'new-sensitivity': 'Yeni: hassas verilerle ilgili.',
  'new-recipient': 'Yeni: bir şirket daha veri alıyor.',
  'longer-retention': 'Yeni: verileri daha uzun süre saklıyoruz.',

  withdraw: 'Onayı geri çek',
  'withdraw-one': 'Onayı geri çek: {title}',
  withdrawn: 'Onayınız geri çekildi.',
  undo: 'Geri al',
  dismiss: 'Mesajı kapat',
  'reload-why': 'Bu sayfada hâlâ bir şey çalışıyor. Sayfayı yeniden yüklediğinizde durur.',
  reload: 'Sayfayı yeniden yükle',

  intro: 'Burada {controller} verilerinizle ne yapıyor, görürsünüz.',
  consent: 'Onayınızı istediğimiz konular',
  'consent-intro': 'Bunu yalnızca siz açarsanız yaparız.',
  interests: 'İtiraz edebileceğiniz konular',
  'interests-intro': 'Bunu, bunda bir menfaatimiz olduğu için yapıyoruz. İtiraz ederseniz hemen dururuz.',
  marketing: 'İtiraz edebileceğiniz reklamlar',
  needed: 'Gerekli olanlar',
  'needed-intro': 'Burada seçilecek bir şey yok. Her amaçta bunu neden yapabileceğimiz yazıyor.',
  'not-done': 'Yapmadıklarımız',
  'not-done-intro': 'Bunun için geçerli bir nedenimiz yok. Bu yüzden yapmıyoruz.',
  special: 'Hassas veriler',
  search: 'Ara',
  save: 'Seçimi kaydet',
  close: 'Kaydetmeden kapat',
  lawful: 'Onayı her zaman geri çekebilirsiniz. Bu, daha önce yapılanları değiştirmez.',
  rights: 'Verilerinizi görmek, düzeltmek ya da sildirmek mi istiyorsunuz? Bize yazın: {email}.',
  complaint: 'Şikâyet için buraya da başvurabilirsiniz: {authority}.',
  history: 'Seçimlerinizi görün',
  'your-rights': 'Haklarınız',
  back: 'Ayarlara dön',

  because: 'Bunu yapabiliriz, çünkü {because}.',
  more: 'Bununla ilgili daha fazla bilgi',
  data: 'Hangi veriler',
  recipients: 'Kim alıyor',
  nobody: '{controller} dışında hiç kimse.',
  processor: 'bizim için çalışır',
  'joint-controller': 'bizimle birlikte karar verir',
  'third-party': 'verilerle ne yapacağına kendi karar verir',
  safeguard: 'Koruma: {safeguard}',
  retention: 'Ne kadar süre',
  device: 'Cihazınıza ne konuyor',
  session: 'tarayıcıyı kapatana kadar',
  on: 'Açık',
  off: 'Kapalı',
  explicit: 'Bu, hassas verilerle ilgili. Şunun için açık onayımı veriyorum: {data}.',
  object: 'İtiraz et',
  objected: 'İtiraz ettiniz. Artık bunu yapmıyoruz.',
  allow: 'İtirazı geri çek',

  embed: 'Burada {recipient} içeriği var',
  'embed-why': 'İzin verirseniz {recipient} sizinle ilgili veri alır.',
  'embed-link': '{recipient} sitesinde gör',
  'embed-allow': 'İzin ver: {title}',
  'embed-once': 'Yalnızca bunu, bu kez göster',

  signal:
    'Tarayıcınız, verilerinizi paylaşmamamızı ve hedefli reklam göstermememizi istiyor (Global Privacy Control). Şunlarda buna uyuyoruz: {purposes}.',
  'signal-conflict':
    'Buna siz izin verdiniz: {purposes}. Burada sizin seçiminiz geçerli, tarayıcınızın genel sinyali değil.',
};

export default tr;
