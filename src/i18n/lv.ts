/** Latvian: plain words, a sentence at a time, and the same weight for yes and no. */
import first from './lv-first.js';
import type { Table } from './table.js';

const lv: Table = {
  ...first,

  'why-changed': 'Kopš jūsu pēdējās izvēles kaut kas ir mainījies.',
  'why-later': 'Kopš jūsu pēdējās izvēles ir pagājis laiks.',
  'new-purpose': 'Tas ir jauns.',
  'new-controller': 'Tagad atbildīgs ir cits uzņēmums.',
  'new-basis': 'Iemesls, kāpēc mēs to drīkstam, ir cits.',
  'new-data': 'Jauns: tas attiecas uz vairāk datiem.',
  'new-sensitivity': 'Jauns: tas attiecas uz sensitīviem datiem.',
  'new-recipient': 'Jauns: datus saņem vēl viens uzņēmums.',
  'longer-retention': 'Jauns: mēs glabājam datus ilgāk.',

  withdraw: 'Atsaukt piekrišanu',
  'withdraw-one': 'Atsaukt piekrišanu: {title}',
  withdrawn: 'Jūsu piekrišana ir atsaukta.',
  undo: 'Atcelt',
  dismiss: 'Aizvērt ziņojumu',
  'reload-why': 'Šajā lapā vēl kaut kas darbojas. Tas apstāsies, kad lapu ielādēsiet no jauna.',
  reload: 'Ielādēt lapu no jauna',

  intro: 'Šeit redzat, ko {controller} dara ar jūsu datiem.',
  consent: 'Kam lūdzam jūsu piekrišanu',
  'consent-intro': 'Mēs to darām tikai tad, ja ieslēdzat.',
  interests: 'Pret ko varat iebilst',
  'interests-intro': 'Mēs to darām, jo mums tajā ir interese. Ja iebilstat, mēs uzreiz pārtraucam.',
  marketing: 'Reklāma, pret kuru varat iebilst',
  needed: 'Kas ir nepieciešams',
  'needed-intro': 'Šeit nav ko izvēlēties. Pie katra mērķa ir rakstīts, kāpēc mēs to drīkstam.',
  'not-done': 'Ko mēs nedarām',
  'not-done-intro': 'Mums tam nav derīga iemesla. Tāpēc mēs to nedarām.',
  special: 'Sensitīvi dati',
  search: 'Meklēt',
  save: 'Saglabāt izvēli',
  close: 'Aizvērt nesaglabājot',
  lawful: 'Atsaukt varat vienmēr. Tas nemaina to, kas darīts iepriekš.',
  rights: 'Vai vēlaties savus datus redzēt, labot vai dzēst? Rakstiet mums: {email}.',
  complaint: 'Ar sūdzību varat vērsties arī šeit: {authority}.',
  history: 'Skatīt savas izvēles',
  'your-rights': 'Jūsu tiesības',
  back: 'Atpakaļ uz iestatījumiem',

  because: 'Mēs to drīkstam darīt, jo {because}.',
  more: 'Vairāk par to',
  data: 'Kādi dati',
  recipients: 'Kas tos saņem',
  nobody: 'Neviens ārpus {controller}.',
  processor: 'strādā mūsu labā',
  'joint-controller': 'lemj kopā ar mums',
  'third-party': 'pats lemj, ko ar tiem darīt',
  safeguard: 'Aizsardzība: {safeguard}',
  retention: 'Cik ilgi',
  device: 'Kas nonāk jūsu ierīcē',
  session: 'līdz aizverat pārlūku',
  on: 'Ieslēgts',
  off: 'Izslēgts',
  explicit: 'Tie ir sensitīvi dati. Es nepārprotami piekrītu: {data}.',
  object: 'Iebilst',
  objected: 'Jūs iebildāt. Mēs to vairs nedarām.',
  allow: 'Atsaukt iebildumu',

  embed: 'Šeit ir saturs no {recipient}',
  'embed-why': 'Ja atļaujat, {recipient} saņem datus par jums.',
  'embed-link': 'Skatīt pie {recipient}',
  'embed-allow': 'Atļaut: {title}',
  'embed-once': 'Rādīt tikai šo, tikai šoreiz',

  signal:
    'Jūsu pārlūks lūdz nenodot jūsu datus citiem un nerādīt mērķētu reklāmu (Global Privacy Control). Mēs to ievērojam: {purposes}.',
  'signal-conflict': 'To atļāvāt jūs: {purposes}. Šeit spēkā ir jūsu izvēle, nevis pārlūka vispārīgais signāls.',
};

export default lv;
