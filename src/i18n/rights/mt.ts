/** Maltese words of the rights. */
import type { RightsWords } from './words.js';

const mt: RightsWords = {
  intro:
    'Din hija d-data tiegħek. Għalhekk tista’ titlob dan li ġej lil {controller}. M’għandekx għalfejn tgħid għaliex.',
  free: 'Dan huwa b’xejn.',
  term: 'Tirċievi tweġiba fi żmien xahar. Jekk it-talba tiegħek hija kumplessa, it-tweġiba tista’ tieħu xahrejn oħra. Tkun taf b’dan fl-ewwel xahar, bir-raġuni.',
  identity:
    'Tibgħatx kopja tal-passaport jew tal-liċenzja tas-sewqan tiegħek. Jekk ma nkunux ċerti li int, nitolbu biss dak li hu meħtieġ.',
  rights: 'X’tista’ titlob',
  right: {
    access: { name: 'Ara d-data', text: 'Tista’ tkun taf liema data għandna dwarek, u tirċievi kopja.' },
    rectification: { name: 'Ikkoreġi d-data', text: 'Hemm xi ħaġa ħażina jew nieqsa? Mela nikkoreġuha.' },
    erasure: {
      name: 'Ħassar id-data',
      text: 'M’għadniex neħtieġu d-data tiegħek, jew qed tirtira l-kunsens tiegħek? Mela nħassruha. Dak li l-liġi tobbligana nżommu jibqa’.',
    },
    restriction: {
      name: 'Illimita l-użu',
      text: 'Sakemm ikun hemm tilwima dwar id-data tiegħek, tista’ titlobna nżommuha iżda ma nużawhiex.',
    },
    portability: {
      name: 'Ħu d-data miegħek',
      text: 'Dak li tajtna int tista’ tirċevih bħala fajl. Tista’ wkoll titlobna nibagħtuh lil kumpanija oħra.',
    },
    objection: {
      name: 'Oġġezzjona',
      text: 'Nużaw data għax għandna interess fiha? Mela tista’ toġġezzjona. Għar-reklamar tista’ dejjem: imbagħad nieqfu darba għal dejjem.',
    },
    'automated-decisions': {
      name: 'Deċiżjoni minn persuna',
      text: 'Kompjuter waħdu ddeċieda xi ħaġa importanti ħafna dwarek? Mela tista’ titlob li teżaminaha persuna, u tgħid il-fehma tiegħek.',
    },
    withdrawal: { name: 'Irtira l-kunsens', text: 'Tista’ tirtirah dejjem, u dan huwa faċli daqs li tagħtih.' },
    complaint: {
      name: 'Agħmel ilment',
      text: 'Ma taqbilx magħna? Mela tista’ tmur għand l-awtorità superviżorja, u l-qorti.',
    },
  },
  objection: 'Oġġezzjona',
  'objection-intro': 'Dan nagħmluh għax għandna interess fih. Jekk toġġezzjona, nieqfu minnufih.',
  marketing: 'Oġġezzjona għar-reklamar',
  'marketing-intro': 'Jekk toġġezzjona, nieqfu minnufih u darba għal dejjem.',
  withdraw: 'Irtira l-kunsens',
  'withdraw-none': 'Bħalissa ma jgħodd l-ebda kunsens tiegħek. M’għandekx għalfejn tagħmel xi ħaġa.',
  request: 'Agħmel talba',
  'request-intro': 'Imla din il-formola. Qabel ma jintbagħat xi ħaġa, tara kollox darba oħra.',
  'request-mail':
    'Imla din il-formola. Imbagħad jinfetaħ il-programm tal-email tiegħek b’messaġġ lil {email}. Ma jitlaq xejn qabel ma tibagħtu int.',
  which: 'X’tixtieq?',
  contact: 'Fejn nistgħu nweġbuk?',
  'contact-hint':
    'Indirizz tal-email, numru tat-telefon jew indirizz postali. Preferibbilment wieħed li diġà nafuk bih.',
  details: 'Dwar xiex inhi t-talba?',
  'details-hint': 'Tiktibx hawn password jew numru tal-identità.',
  optional: 'mhux obbligatorju',
  faults: {
    'right-missing': 'Agħżel x’tixtieq. Ma tafx sew? Mela agħżel ‘Ara d-data’.',
    'contact-missing': 'Ikteb fejn nistgħu nweġbuk, bħal isem@example.com.',
    'contact-mail': 'Dan l-indirizz tal-email mhux għalkollox tajjeb. Indirizz jidher hekk: isem@example.com.',
    'details-missing': 'Ikteb x’inhu ħażin u x’għandu jkun, pereżempju: ‘In-numru tad-dar tiegħi huwa 12, mhux 21’.',
    'details-long':
      'Dan it-test twil wisq. Qassru għal inqas minn 4000 karattru; il-kumplament jista’ jiġi aktar tard.',
  },
  'faults-one': 'Għad hemm bżonn ħaġa waħda',
  'faults-two': 'Għad hemm bżonn żewġ affarijiet',
  'faults-few': 'Għad hemm bżonn {count} affarijiet',
  'faults-many': 'Għad hemm bżonn {count}-il ħaġa',
  'faults-other': 'Għad hemm bżonn {count} ħaġa',
  check: 'Iċċekkja',
  'check-title': 'Kollox sewwa?',
  'check-intro': 'Għadu ma ntbagħat xejn.',
  change: 'Ibdel',
  send: 'Ibgħat',
  mail: 'Ipprepara l-email',
  sending: 'Qed tintbagħat…',
  due: 'L-aħħar jum għat-tweġiba',
  sent: 'It-talba tiegħek intbagħtet',
  'sent-text': 'Tirċievi tweġiba sa din id-data: {date}. Referenza tat-talba tiegħek: {id}.',
  'sent-mail':
    'Il-programm tal-email tiegħek infetaħ. Ibgħat il-messaġġ int; imbagħad tirċievi tweġiba fi żmien xahar. Ma nfetaħ xejn? Ikteb lil {email}.',
  again: 'Talba oħra',
  'not-sent': 'Ma setgħetx tintbagħat. Dak li ktibt għadu hawn. Erġa’ pprova, jew ikteb lil {email}.',
  subject: 'Talba dwar id-data tiegħi: {right}',
  reference: 'Referenza',
  nothing: 'Ma nkiteb xejn',
  complain: 'Ilment, il-qorti, ħsara',
  'complain-intro':
    'Ma taqbilx ma’ dak li jagħmel {controller}? Tista’ tilmenta fil-pajjiż fejn tgħix, fejn taħdem, jew fejn ġara dan.',
  country: 'Pajjiż',
  authority: 'B’ilment tista’ tmur għand: {authority}.',
  'authority-unknown':
    'Ma nafu bl-ebda awtorità superviżorja għal dan il-pajjiż. Tista’ tilmenta fil-pajjiż ta’ {controller}.',
  court: 'Tista’ tmur ukoll il-qorti, anke jekk diġà lmentajt.',
  damage:
    'Ġarrabt ħsara għax xi ħadd ma mexiex mal-liġi? Mela tista’ titlob kumpens. Dan jgħodd ukoll jekk ma tliftx flus imma batejt.',
};

export default mt;
