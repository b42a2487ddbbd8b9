/** Maltese words of the age step: for a child of ten and for an adult alike. */
import type { AgeWords } from './words.js';

const mt: AgeWords = {
  'age-title': 'Kemm għandek żmien?',
  'age-why': '{controller} jistaqsi dan lil kulħadd, qabel kull ħaġa oħra. Dak li mhux meħtieġ huwa mitfi għalissa.',
  'age-kept': 'Inżommu biss grupp tal-età. Mhux l-età tiegħek, u lanqas għeluq sninek.',
  'age-label': 'L-età tiegħek fi snin',
  'age-go': 'Kompli',
  'age-fault': 'Ikteb l-età tiegħek b’numru, minn 1 sa 120.',
  'age-close': 'Agħlaq: għalissa ma tippermetti xejn',
  'age-thanks': 'Grazzi. Żammejna t-tweġiba tiegħek.',
  'parent-title': 'Staqsi wkoll lil missierek, lil ommok jew lill-kustodju tiegħek',
  'parent-why': 'Wieħed minnhom irid jgħid iva għal: {purposes}. Sa dak iż-żmien dan huwa mitfi.',
  'parent-jointly': 'Tridu taqblu t-tnejn: int u wieħed minnhom.',
  'parent-contact': 'L-indirizz tal-email tagħhom',
  'parent-hint': 'Nibagħtu messaġġ wieħed. Ma nżommux l-indirizz.',
  'parent-fault': 'Ikteb indirizz tal-email, bħal isem@example.com.',
  'parent-send': 'Ibgħat il-messaġġ',
  'parent-later': 'Mhux issa',
  'parent-sending': 'Il-messaġġ qed jintbagħat.',
  'parent-sent': 'Il-messaġġ intbagħat. Staqsihom jekk hux se jaqrawh. Sa dak iż-żmien dan huwa mitfi.',
  'parent-failed': 'Il-messaġġ ma ntbagħatx. Erġa’ pprova aktar tard. Dan huwa mitfi.',
  'parent-mail': 'Staqsihom jekk hux se jibagħtulna email: {email}.',
};

export default mt;
