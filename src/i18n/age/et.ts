/** Estonian words of the age step: for a child of ten and for an adult alike. */
import type { AgeWords } from './words.js';

const et: AgeWords = {
  'age-title': 'Küsimus vanuse kohta',
  'age-why': '{controller} küsib seda kõigilt ja kõige esimesena. See, mis ei ole vajalik, on praegu välja lülitatud.',
  'age-kept': 'Me säilitame ainult vanuserühma. Me ei säilita vanust ega sünnipäeva.',
  'age-label': 'Minu vanus aastates',
  'age-go': 'Edasi',
  'age-fault': 'Vanus tuleb kirjutada numbritega, 1 kuni 120.',
  'age-close': 'Sulge: praegu ära luba midagi',
  'age-thanks': 'Aitäh. Vastus on salvestatud.',
  'parent-title': 'Küsi ka isalt, emalt või eestkostjalt',
  'parent-why': 'Üks neist peab sellele jah ütlema: {purposes}. Seni on see välja lülitatud.',
  'parent-jointly': 'Seda peate tahtma mõlemad: sina ja üks neist.',
  'parent-contact': 'Isa, ema või eestkostja e-posti aadress',
  'parent-hint': 'Me saadame ühe kirja. Aadressi me ei säilita.',
  'parent-fault': 'Kirjuta e-posti aadress, näiteks nimi@example.com.',
  'parent-send': 'Saada kiri',
  'parent-later': 'Mitte praegu',
  'parent-sending': 'Kirja saadetakse.',
  'parent-sent': 'Kiri on saadetud. Küsi, kas keegi neist loeb selle läbi. Enne vastust ei lülitata midagi sisse.',
  'parent-failed': 'Kirja ei saadetud. Proovi hiljem uuesti. Midagi ei lülitatud sisse.',
  'parent-mail': 'Küsi, kas keegi neist kirjutab meile: {email}.',
};

export default et;
