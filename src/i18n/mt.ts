/** Maltese: plain words, a sentence at a time, and the same weight for yes and no. */
import first from './mt-first.js';
import type { Table } from './table.js';

const mt: Table = {
  ...first,

  'why-changed': 'Xi ħaġa nbidlet mill-aħħar għażla tiegħek.',
  'why-later': 'L-aħħar għażla tiegħek saret xi żmien ilu.',
  'new-purpose': 'Dan huwa ġdid.',
  'new-controller': 'Issa hija responsabbli kumpanija oħra.',
  'new-basis': 'Ir-raġuni għaliex nistgħu nagħmlu dan hija differenti.',
  'new-data': 'Ġdid: dan jikkonċerna aktar data.',
  'new-sensitivity': 'Ġdid: dan jikkonċerna data sensittiva.',
  'new-recipient': 'Ġdid: kumpanija oħra tirċievi d-data.',
  'longer-retention': 'Ġdid: inżommu d-data għal aktar żmien.',

  withdraw: 'Irtira l-kunsens',
  'withdraw-one': 'Irtira l-kunsens: {title}',
  withdrawn: 'Il-kunsens tiegħek huwa rtirat.',
  undo: 'Ħassar dan',
  dismiss: 'Agħlaq il-messaġġ',
  'reload-why': 'F’din il-paġna għad hemm xi ħaġa taħdem. Tieqaf meta terġa’ ttella’ l-paġna.',
  reload: 'Erġa’ tella’ l-paġna',

  intro: 'Hawn tara x’jagħmel {controller} bid-data tiegħek.',
  consent: 'Għal xiex nitolbu l-kunsens tiegħek',
  'consent-intro': 'Dan nagħmluh biss jekk tixegħlu.',
  interests: 'Għal xiex tista’ toġġezzjona',
  'interests-intro': 'Dan nagħmluh għax għandna interess fih. Jekk toġġezzjona, nieqfu minnufih.',
  marketing: 'Reklamar li tista’ toġġezzjona għalih',
  needed: 'X’inhu meħtieġ',
  'needed-intro': 'Hawn m’hemm xejn x’tagħżel. Ħdejn kull skop hemm miktub għaliex nistgħu nagħmlu dan.',
  'not-done': 'X’ma nagħmlux',
  'not-done-intro': 'M’għandniex raġuni valida għal dan. Għalhekk ma nagħmluhx.',
  special: 'Data sensittiva',
  search: 'Fittex',
  save: 'Issejvja l-għażla',
  close: 'Agħlaq mingħajr ma tissejvja',
  lawful: 'Tista’ dejjem tirtira. Dan ma jibdilx dak li sar qabel.',
  rights: 'Trid tara, tikkoreġi jew tħassar id-data tiegħek? Iktbilna: {email}.',
  complaint: 'B’ilment tista’ tmur ukoll għand: {authority}.',
  history: 'Ara l-għażliet tiegħek',
  'your-rights': 'Id-drittijiet tiegħek',
  back: 'Lura għas-settings',

  because: 'Nistgħu nagħmlu dan għax {because}.',
  more: 'Aktar dwar dan',
  data: 'Liema data',
  recipients: 'Min jirċeviha',
  nobody: 'Ħadd barra minn {controller}.',
  processor: 'jaħdem għalina',
  'joint-controller': 'jiddeċiedi flimkien magħna',
  'third-party': 'jiddeċiedi waħdu x’jagħmel biha',
  safeguard: 'Protezzjoni: {safeguard}',
  retention: 'Kemm żmien',
  device: 'X’jitqiegħed fuq l-apparat tiegħek',
  session: 'sakemm tagħlaq il-browser',
  on: 'Mixgħul',
  off: 'Mitfi',
  explicit: 'Din hija data sensittiva. Nagħti l-kunsens espliċitu tiegħi għal: {data}.',
  object: 'Oġġezzjona',
  objected: 'Int oġġezzjonajt. M’għadniex nagħmlu dan.',
  allow: 'Irtira l-oġġezzjoni',

  embed: 'Hawn hemm xi ħaġa ta’ {recipient}',
  'embed-why': 'Jekk tippermetti, {recipient} jirċievi data dwarek.',
  'embed-link': 'Arah għand {recipient}',
  'embed-allow': 'Ippermetti: {title}',
  'embed-once': 'Uri dan biss, din id-darba',

  signal:
    'Il-browser tiegħek jitlobna ma naqsmux id-data tiegħek u ma nurux reklamar immirat (Global Privacy Control). Insegwu dan għal: {purposes}.',
  'signal-conflict':
    'Dan ippermettejtu int: {purposes}. Hawn tgħodd l-għażla tiegħek, mhux is-sinjal ġenerali tal-browser.',
};

export default mt;
