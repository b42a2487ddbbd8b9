/** Estonian words of a box in a form. */
import type { ChoiceWords } from './words.js';

const et: ChoiceWords = {
  'choice-legend': 'Mida saate eraldi valida',
  'choice-yes': 'Jah, {controller} tohib seda teha: {title}',
  'choice-no': 'Ma ei soovi seda: {title}',
  'choice-no-mail': 'Ma ei soovi neid e-kirju: {title}',
  'choice-free': 'See ei ole kohustuslik. Nõusoleku saate alati tagasi võtta.',
  'choice-free-no': 'Seda saate öelda ka hiljem.',
  'choice-given':
    'Olete selleks juba nõusoleku andnud: {title}. Selle saate alati tagasi võtta jaotises „Privaatsusseaded“.',
  'choice-objected': 'Olete sellele juba vastu vaielnud: {title}. Me ei tee seda.',
  'choice-requested': 'Veel üks samm: kinnitage oma valik teile saadetavas sõnumis. Seni on see väljas: {title}.',
  'choice-parent': 'Vanem või eestkostja peab veel jah ütlema: {title}. Seni on see välja lülitatud.',
  'choice-statement': 'Mida me teie andmetega teeme',
};

export default et;
