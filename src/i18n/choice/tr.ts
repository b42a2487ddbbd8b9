/** Turkish words of a box in a form. */
import type { ChoiceWords } from './words.js';

const tr: ChoiceWords = {
  'choice-legend': 'Bundan ayrı olarak seçebilecekleriniz',
  'choice-yes': 'Evet, {controller} bunu yapabilir: {title}',
  'choice-no': 'Bunu istemiyorum: {title}',
  'choice-no-mail': 'Bu e-postaları istemiyorum: {title}',
  'choice-free': 'Zorunlu değil. Onayınızı her zaman geri çekebilirsiniz.',
  'choice-free-no': 'Bunu daha sonra da söyleyebilirsiniz.',
  'choice-given':
    'Buna daha önce onay verdiniz: {title}. Onayınızı gizlilik ayarlarında her zaman geri çekebilirsiniz.',
  'choice-objected': 'Buna daha önce itiraz ettiniz: {title}. Bunu yapmıyoruz.',
  'choice-requested': 'Bir adım daha: bunu size gelecek mesajda doğrulayın. O zamana kadar kapalı: {title}.',
  'choice-parent': 'Önce anneniz, babanız veya veliniz evet demeli: {title}. O zamana kadar kapalı.',
  'choice-statement': 'Verilerinizle ne yapıyoruz',
};

export default tr;
