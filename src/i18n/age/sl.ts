/** Slovenian words of the age step: for a child of ten and for an adult alike. */
import type { AgeWords } from './words.js';

const sl: AgeWords = {
  'age-title': 'Koliko let imaš?',
  'age-why': '{controller} to vpraša vsakogar, pred vsem drugim. Kar ni potrebno, je za zdaj izklopljeno.',
  'age-kept': 'Shranimo samo starostno skupino. Ne shranimo, koliko let imaš ali kdaj imaš rojstni dan.',
  'age-label': 'Tvoja starost v letih',
  'age-go': 'Naprej',
  'age-fault': 'Svojo starost vpiši s številkami, od 1 do 120.',
  'age-close': 'Zapri: za zdaj ne dovoli ničesar',
  'age-thanks': 'Hvala. Tvoj odgovor je shranjen.',
  'parent-title': 'Vprašaj tudi očeta, mamo ali skrbnika',
  'parent-why': 'Nekdo od njih mora to dovoliti: {purposes}. Do takrat je to izklopljeno.',
  'parent-jointly': 'To morata želeti oba, ti in nekdo od njih.',
  'parent-contact': 'E-poštni naslov očeta, mame ali skrbnika',
  'parent-hint': 'Poslali bomo eno sporočilo. Naslova ne shranimo.',
  'parent-fault': 'Vpiši e-poštni naslov, na primer ime@example.com.',
  'parent-send': 'Pošlji sporočilo',
  'parent-later': 'Ne zdaj',
  'parent-sending': 'Sporočilo se pošilja.',
  'parent-sent': 'Sporočilo je poslano. Vprašaj, ali ga bodo prebrali. Do takrat je to izklopljeno.',
  'parent-failed': 'Sporočilo ni bilo poslano. Poskusi znova pozneje. Za zdaj je to izklopljeno.',
  'parent-mail': 'Vprašaj, ali nam bodo poslali e-pošto: {email}.',
};

export default sl;
