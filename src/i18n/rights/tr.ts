/** Turkish words of the rights. */
import type { RightsWords } from './words.js';

const tr: RightsWords = {
  intro:
    'Bunlar sizin verileriniz. Bu yüzden aşağıdakileri isteyebilirsiniz; {controller} size yanıt vermelidir. Nedenini söylemeniz gerekmez.',
  free: 'Ücretsizdir.',
  term: 'Bir ay içinde yanıt alırsınız. İsteğiniz karmaşıksa bu iki ay daha sürebilir. Bu, nedeniyle birlikte ilk ay içinde size bildirilir.',
  identity:
    'Pasaportunuzun veya sürücü belgenizin kopyasını göndermeyin. Siz olduğunuzdan emin değilsek gerekenden fazlasını istemeyiz.',
  rights: 'Neler isteyebilirsiniz',
  right: {
    access: {
      name: 'Verileri görmek',
      text: 'Sizinle ilgili hangi verilerin bizde olduğunu öğrenebilir ve bir kopya alabilirsiniz.',
    },
    rectification: { name: 'Verileri düzelttirmek', text: 'Yanlış veya eksik bir şey mi var? O zaman düzeltiriz.' },
    erasure: {
      name: 'Verileri sildirmek',
      text: 'Verileriniz bize artık gerekmiyor mu ya da onayınızı geri mi çekiyorsunuz? O zaman sileriz. Yasanın saklamamızı istediği veriler kalır.',
    },
    restriction: {
      name: 'Kullanımı kısıtlatmak',
      text: 'Verilerinizle ilgili bir anlaşmazlık sürdükçe, onları saklamamızı ama kullanmamamızı isteyebilirsiniz.',
    },
    portability: {
      name: 'Verileri taşımak',
      text: 'Bize kendiniz verdiğiniz verileri dosya olarak alabilirsiniz. Bunları başka bir şirkete göndermemizi de isteyebilirsiniz.',
    },
    objection: {
      name: 'İtiraz etmek',
      text: 'Verileri bir menfaatimiz olduğu için mi kullanıyoruz? O zaman itiraz edebilirsiniz. Reklama her zaman itiraz edebilirsiniz: o zaman bir daha yapmayız.',
    },
    'automated-decisions': {
      name: 'Bir insanın karar vermesi',
      text: 'Sizin için çok önemli bir şeye yalnızca bir bilgisayar mı karar verdi? O zaman bir insanın bakmasını isteyebilir ve görüşünüzü anlatabilirsiniz.',
    },
    withdrawal: { name: 'Onayı geri çekmek', text: 'Bunu her zaman yapabilirsiniz. Onay vermek kadar kolaydır.' },
    complaint: {
      name: 'Şikâyet etmek',
      text: 'Bizimle aynı görüşte değil misiniz? O zaman denetim makamına ve mahkemeye başvurabilirsiniz.',
    },
  },
  objection: 'İtiraz et',
  'objection-intro': 'Bunu, bunda bir menfaatimiz olduğu için yapıyoruz. İtiraz ederseniz hemen dururuz.',
  marketing: 'Reklama itiraz et',
  'marketing-intro': 'İtiraz ederseniz hemen dururuz ve bir daha yapmayız.',
  withdraw: 'Onayı geri çek',
  'withdraw-none': 'Şu anda geçerli bir onayınız yok. Bir şey yapmanız gerekmez.',
  request: 'İstekte bulunun',
  'request-intro': 'Bunu doldurun. Bir şey gönderilmeden önce hepsini bir kez daha görürsünüz.',
  'request-mail':
    'Bunu doldurun. Ardından e-posta programınız {email} adresine bir mesajla açılır. Siz göndermeden hiçbir şey gitmez.',
  which: 'Ne istiyorsunuz?',
  contact: 'Size nereden yanıt verebiliriz?',
  'contact-hint':
    'E-posta adresi, telefon numarası veya posta adresi. Tercihen bizde kayıtlı olan bir adres veya numara.',
  details: 'Konu nedir?',
  'details-hint': 'Buraya parola veya kimlik numarası yazmayın.',
  optional: 'isteğe bağlı',
  faults: {
    'right-missing': 'Ne istediğinizi seçin. Emin değil misiniz? O zaman “Verileri görmek” seçeneğini seçin.',
    'contact-missing': 'Size nereden yanıt verebileceğimizi yazın, örneğin isim@example.com.',
    'contact-mail': 'Bu e-posta adresi tam doğru değil. Bir adres şöyle görünür: isim@example.com.',
    'details-missing': 'Neyin yanlış olduğunu ve doğrusunu yazın, örneğin: “Kapı numaram 12, 21 değil”.',
    'details-long': 'Bu metin çok uzun. 4000 karakterden kısa olmalı; devamı daha sonra gelebilir.',
  },
  'faults-one': 'Bir şey daha gerekiyor',
  'faults-other': '{count} şey daha gerekiyor',
  check: 'Gözden geçir',
  'check-title': 'Böyle doğru mu?',
  'check-intro': 'Henüz hiçbir şey gönderilmedi.',
  change: 'Değiştir',
  send: 'Gönder',
  mail: 'E-postayı hazırla',
  sending: 'Gönderiliyor…',
  due: 'Yanıt için son tarih',
  sent: 'İsteğiniz gönderildi',
  'sent-text': 'En geç {date} tarihinde yanıt alırsınız. İsteğinizin numarası: {id}.',
  'sent-mail':
    'E-posta programınız açıldı. Mesajı kendiniz gönderin; ardından bir ay içinde yanıt alırsınız. Hiçbir şey açılmadı mı? {email} adresine yazın.',
  again: 'Başka bir istek',
  'not-sent': 'Gönderilemedi. Doldurduklarınız hâlâ burada. Yeniden deneyin veya {email} adresine yazın.',
  subject: 'Verilerimle ilgili istek: {right}',
  reference: 'İstek numarası',
  nothing: 'Hiçbir şey doldurulmadı',
  complain: 'Şikâyet, mahkeme, zarar',
  'complain-intro':
    '{controller} tarafından yapılanlara katılmıyor musunuz? Yaşadığınız, çalıştığınız veya olayın geçtiği ülkede şikâyette bulunabilirsiniz.',
  country: 'Ülke',
  authority: 'Şikâyet için buraya başvurabilirsiniz: {authority}.',
  'authority-unknown':
    'Bu ülke için bildiğimiz bir denetim makamı yok. {controller} hangi ülkedeyse orada şikâyette bulunabilirsiniz.',
  court: 'Daha önce şikâyette bulunmuş olsanız bile mahkemeye de başvurabilirsiniz.',
  damage:
    'Biri yasaya uymadığı için zarar mı gördünüz? O zaman tazminat isteyebilirsiniz. Para kaybetmediyseniz ama üzüntü yaşadıysanız da isteyebilirsiniz.',
};

export default tr;
