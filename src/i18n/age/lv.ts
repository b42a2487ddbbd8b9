/** Latvian words of the age step: for a child of ten and for an adult alike. */
import type { AgeWords } from './words.js';

const lv: AgeWords = {
  'age-title': 'Jautājums par vecumu',
  'age-why': '{controller} to vispirms jautā visiem. Tas, kas nav nepieciešams, pagaidām ir izslēgts.',
  'age-kept': 'Mēs glabājam tikai vecuma grupu. Ne vecumu, ne dzimšanas dienu mēs neglabājam.',
  'age-label': 'Mans vecums gados',
  'age-go': 'Tālāk',
  'age-fault': 'Vecums jāraksta ar cipariem, no 1 līdz 120.',
  'age-close': 'Aizvērt: pagaidām neatļaut neko',
  'age-thanks': 'Paldies. Atbilde ir saglabāta.',
  'parent-title': 'Pajautā arī tētim, mammai vai aizbildnim',
  'parent-why': 'Kādam no viņiem tam jāpiekrīt: {purposes}. Līdz tam tas ir izslēgts.',
  'parent-jointly': 'Tas jāgrib gan tev, gan kādam no viņiem.',
  'parent-contact': 'Tēta, mammas vai aizbildņa e-pasta adrese',
  'parent-hint': 'Mēs nosūtīsim vienu ziņu. Adresi mēs neglabājam.',
  'parent-fault': 'Ieraksti e-pasta adresi, piemēram, vards@example.com.',
  'parent-send': 'Nosūtīt ziņu',
  'parent-later': 'Ne tagad',
  'parent-sending': 'Ziņa tiek sūtīta.',
  'parent-sent': 'Ziņa ir nosūtīta. Pajautā, vai kāds no viņiem to izlasīs. Līdz atbildei nekas netiks ieslēgts.',
  'parent-failed': 'Ziņa netika nosūtīta. Vēlāk mēģini vēlreiz. Nekas netika ieslēgts.',
  'parent-mail': 'Pajautā, vai kāds no viņiem mums uzrakstīs e-pastu: {email}.',
};

export default lv;
