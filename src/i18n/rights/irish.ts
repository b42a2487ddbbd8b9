/** Irish words of the rights. */
import type { RightsWords } from './words.js';

const irish: RightsWords = {
  intro: 'Is leatsa na sonraí. Mar sin tá cead agat an méid seo a iarraidh ar {controller}. Ní gá duit a rá cén fáth.',
  free: 'Tá sé saor in aisce.',
  term: 'Gheobhaidh tú freagra laistigh de mhí. Má tá d’iarratas casta, féadfaidh sé dhá mhí eile a thógáil. Inseofar sin duit laistigh den chéad mhí, agus an chúis leis.',
  identity:
    'Ná seol cóip de do phas ná de do cheadúnas tiomána. Mura bhfuilimid cinnte gur tusa atá ann, ní iarrfaimid ach an méid is gá.',
  rights: 'Cad is féidir leat a iarraidh',
  right: {
    access: {
      name: 'Sonraí a fheiceáil',
      text: 'Tá cead agat a fháil amach cé na sonraí atá againn fút, agus cóip díobh a fháil.',
    },
    rectification: {
      name: 'Sonraí a cheartú',
      text: 'An bhfuil rud éigin mícheart nó ar iarraidh? Má tá, cuirfimid ina cheart é.',
    },
    erasure: {
      name: 'Sonraí a scriosadh',
      text: 'An é nach dteastaíonn do shonraí uainn a thuilleadh, nó go bhfuil do thoiliú á tharraingt siar agat? Más ea, scriosfaimid iad. Fanann an méid a chaithfimid a choinneáil de réir dlí.',
    },
    restriction: {
      name: 'Úsáid a shrianadh',
      text: 'Fad a bhíonn díospóid ann faoi do shonraí, is féidir leat a iarraidh orainn iad a choinneáil ach gan iad a úsáid.',
    },
    portability: {
      name: 'Sonraí a thabhairt leat',
      text: 'An méid a thug tú féin dúinn, is féidir leat é a fháil mar chomhad. Is féidir leat a iarraidh orainn freisin é a sheoladh chuig comhlacht eile.',
    },
    objection: {
      name: 'Agóid a dhéanamh',
      text: 'An bhfuil sonraí á n-úsáid againn mar go bhfuil leas againn ann? Má tá, is féidir leat cur ina choinne. I gcás fógraíochta, is féidir i gcónaí: stopaimid go buan ansin.',
    },
    'automated-decisions': {
      name: 'Cinneadh ó dhuine',
      text: 'An ndearna ríomhaire leis féin cinneadh fút atá an-tábhachtach? Má rinne, is féidir leat iarraidh ar dhuine féachaint air, agus do thaobh féin a insint.',
    },
    withdrawal: {
      name: 'Toiliú a tharraingt siar',
      text: 'Is féidir é sin a dhéanamh i gcónaí, agus tá sé chomh héasca le toiliú a thabhairt.',
    },
    complaint: {
      name: 'Gearán a dhéanamh',
      text: 'Mura n-aontaíonn tú linn, is féidir leat dul chuig an údarás maoirseachta, agus chun na cúirte.',
    },
  },
  objection: 'Cuir ina choinne',
  'objection-intro':
    'Déanaimid é seo mar go bhfuil leas againn ann. Má chuireann tú ina choinne, stopaimid láithreach.',
  marketing: 'Cuir i gcoinne fógraíochta',
  'marketing-intro': 'Má chuireann tú ina coinne, stopaimid láithreach agus go buan.',
  withdraw: 'Tarraing siar an toiliú',
  'withdraw-none': 'Níl aon toiliú uait i bhfeidhm anois. Ní gá duit aon rud a dhéanamh.',
  request: 'Déan iarratas',
  'request-intro': 'Líon é seo. Sula seoltar aon rud, feicfidh tú é go léir arís.',
  'request-mail':
    'Líon é seo. Osclóidh do chlár ríomhphoist ansin le teachtaireacht chuig {email}. Ní imíonn aon rud sula seolann tú féin é.',
  which: 'Cad ba mhaith leat?',
  contact: 'Cá háit ar féidir linn freagra a thabhairt duit?',
  'contact-hint': 'Seoladh ríomhphoist, uimhir theileafóin nó seoladh poist. Ceann atá againn duit cheana, más féidir.',
  details: 'Cad lena mbaineann sé?',
  'details-hint': 'Ná cuir pasfhocal ná uimhir aitheantais náisiúnta anseo.',
  optional: 'roghnach',
  faults: {
    'right-missing': 'Roghnaigh cad ba mhaith leat. Mura bhfuil tú cinnte, roghnaigh ‘Sonraí a fheiceáil’.',
    'contact-missing': 'Scríobh cá háit ar féidir linn freagra a thabhairt duit, mar shampla ainm@example.com.',
    'contact-mail': 'Níl an seoladh ríomhphoist seo ceart ar fad. Bíonn cuma mar seo ar sheoladh: ainm@example.com.',
    'details-missing':
      'Scríobh cad atá mícheart agus cad ba cheart a bheith ann, mar shampla: ‘Is é 12 uimhir mo thí, ní 21’.',
    'details-long':
      'Tá an téacs seo rófhada. Déan níos giorra ná 4000 carachtar é; is féidir tuilleadh a sheoladh ar ball.',
  },
  'faults-one': 'Tá rud amháin eile ag teastáil',
  'faults-two': 'Tá dhá rud eile ag teastáil',
  'faults-few': 'Tá {count} rud eile ag teastáil',
  'faults-many': 'Tá {count} rud eile ag teastáil',
  'faults-other': 'Tá {count} rud eile ag teastáil',
  check: 'Seiceáil',
  'check-title': 'An bhfuil sé seo ceart?',
  'check-intro': 'Níor seoladh aon rud fós.',
  change: 'Athraigh',
  send: 'Seol',
  mail: 'Ullmhaigh an ríomhphost',
  sending: 'Á sheoladh…',
  due: 'Spriocdháta don fhreagra',
  sent: 'Tá d’iarratas seolta',
  'sent-text': 'Gheobhaidh tú freagra faoin {date}. Tagairt d’iarratais: {id}.',
  'sent-mail':
    'Tá do chlár ríomhphoist oscailte. Seol an teachtaireacht tú féin; gheobhaidh tú freagra laistigh de mhí ansin. Nár oscail aon rud? Scríobh chuig {email}.',
  again: 'Iarratas eile',
  'not-sent':
    'Níorbh fhéidir é a sheoladh. Tá an méid a scríobh tú fós ann. Bain triail eile as, nó scríobh chuig {email}.',
  subject: 'Iarratas faoi mo shonraí: {right}',
  reference: 'Tagairt',
  nothing: 'Níor scríobhadh aon rud',
  complain: 'Gearán, an chúirt, damáiste',
  'complain-intro':
    'Nach n-aontaíonn tú leis an méid a dhéanann {controller}? Is féidir leat gearán a dhéanamh sa tír ina gcónaíonn tú, ina n-oibríonn tú, nó inar tharla sé.',
  country: 'Tír',
  authority: 'Is féidir leat gearán a dhéanamh anseo: {authority}.',
  'authority-unknown':
    'Ní heol dúinn aon údarás maoirseachta don tír seo. Is féidir leat gearán a dhéanamh sa tír ina bhfuil {controller}.',
  court: 'Is féidir leat dul chun na cúirte freisin, fiú má rinne tú gearán cheana.',
  damage:
    'Ar fhulaing tú damáiste mar nár chloígh duine éigin leis an dlí? Má d’fhulaing, is féidir leat cúiteamh a iarraidh. Tá an ceart sin agat freisin mura bhfuil airgead caillte agat ach gur ghoill sé ort.',
};

export default irish;
