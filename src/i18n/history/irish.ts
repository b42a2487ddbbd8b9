/** Irish words of the history. */
import type { HistoryWords } from './words.js';

const irish: HistoryWords = {
  title: 'Do roghanna ag {controller}',
  intro:
    'Seo gach rud a choinníonn do bhrabhsálaí faoi do roghanna ar an suíomh seo. Ní gá duit é a iarraidh ar aon duine.',
  none: 'Ní choinníonn do bhrabhsálaí aon rogha uait anseo.',
  memory: 'Ní choinníonn do bhrabhsálaí aon rud. Ní bhaineann a bhfeiceann tú anseo ach leis an gcuairt seo.',
  now: 'Cad atá i bhfeidhm anois',
  since: '{state} ({date})',
  until: 'Tá sé seo i bhfeidhm go dtí an {date}.',
  before: 'Cad a roghnaigh tú, agus cathain',
  states: {
    unknown: 'Níor roghnaíodh aon rud fós',
    requested: 'Iarrtha, gan freagra fós',
    'parental-consent-pending': 'Ag fanacht le tuismitheoir nó caomhnóir',
    given: 'Toiliú tugtha',
    renewed: 'Toiliú tugtha arís',
    refused: 'Diúltaithe',
    withdrawn: 'Tarraingthe siar',
    expired: 'Téarma caite: níl do thoiliú i bhfeidhm a thuilleadh',
    revoked: 'Ní dhéanaimid é seo a thuilleadh',
    invalidated: 'Tá rud éigin athraithe: níl do thoiliú i bhfeidhm a thuilleadh',
    deferred: 'Gan rogha: ní tharlaíonn aon rud',
    objected: 'Agóid déanta',
    'objection-lifted': 'Agóid tarraingthe siar',
  },
  acts: {
    given: 'Thug tú toiliú: {title}',
    renewed: 'Thug tú toiliú arís: {title}',
    refused: 'Dhiúltaigh tú dó: {title}',
    withdrawn: 'Tharraing tú siar do thoiliú: {title}',
    deferred: 'Níor roghnaigh tú fós: {title}',
    requested: 'Iarradh toiliú: {title}',
    objected: 'Chuir tú ina choinne: {title}',
    'objection-lifted': 'Tharraing tú siar d’agóid: {title}',
  },
  methods: {
    interface: 'Roghnaithe agat féin',
    api: 'Curtha ar aghaidh ag an suíomh',
    gpc: 'Trí shocrú i do bhrabhsálaí (Global Privacy Control)',
    paper: 'Ar pháipéar',
    phone: 'Ar an teileafón',
    'in-person': 'Ag an gcuntar',
    import: 'Tógtha ó chóras níos luaithe',
  },
  layers: {
    prompt: 'sa cheist ar an leathanach',
    settings: 'sna socruithe príobháideachais',
    'standing-control': 'leis an gcnaipe ag bun an leathanaigh',
    embed: 'in áit ruda a bhí ag fanacht',
    form: 'i bhfoirm',
    history: 'nuair a scrios tú do shonraí',
    rights: 'san áit a bhfuil do chearta',
    recovered: 'taifeadta níos déanaí, tar éis fabhta',
    page: 'ar an leathanach',
  },
  control: 'le ‘{control}’',
  synthetic: 'Bhrúigh clár cúnta é ar do shon.',
  guardian: 'Roghnaigh tuismitheoir nó caomhnóir é seo ar do shon.',
  delivery: {
    pending: 'Fós ar an mbealach chuig {controller}.',
    confirmed: 'Tá sé seo faighte ag {controller}.',
    'not-confirmed': 'Níl sé seo deimhnithe ag {controller} fós. Déanfar iarracht eile.',
    paused: 'Seolfar é nuair a bheidh {controller} ar oscailt arís.',
  },
  told: {
    acknowledged: 'Tá a fhios ag {recipient} freisin, agus tá sé sin deimhnithe.',
    pending: 'Tá scéala á chur chuig {recipient}, ach níl sé deimhnithe fós.',
    failed: 'Níor fhreagair {recipient} ár dteachtaireacht.',
  },
  read: 'Cad a léigh tú an uair sin',
  'read-missing': 'Ní féidir téacs an ama sin a léamh a thuilleadh.',
  because: 'Cén fáth a bhfuil cead againn',
  about: 'Cad lena mbaineann sé',
  version: 'Leagan an téacs',
  language: 'Teanga',
  proof: 'Tagairt an chruthúnais seo',
  download: 'Coinnigh cóip',
  'download-intro':
    'Tá sé saor in aisce, agus ní gá duit a rá cén fáth. Ní chuirtear aon scéala faoi chuig {controller}.',
  page: 'Íoslódáil le léamh',
  json: 'Íoslódáil mar shonraí (JSON)',
  erase: 'Scrios do shonraí ón ngléas seo',
  'erase-what': 'Imíonn na roghanna go léir thuas ón ngléas seo. Aon rud a cheadaigh tú, stopann sé láithreach.',
  'erase-shut':
    'Aon rud ar dhiúltaigh tú dó, a tharraing tú siar nó ar chuir tú ina choinne, fanann sé as. Chuige sin, fanann focal amháin le gach cuspóir: go bhfuil sé le fanacht as. Gan dáta, agus gan aon uimhir a bhaineann leat.',
  'erase-proof':
    'Coinníonn {controller} cruthúnas: cad a roghnaigh tú, cathain, agus cén téacs a léigh tú. Tá sé sin riachtanach, mar ní mór don té a iarrann toiliú a bheith in ann a thaispeáint gur tugadh é (Airteagal 7(1) den RGCS). Is féidir an cruthúnas sin a choinneáil fad is gá é le haghaidh gearáin nó cáis cúirte (Airteagal 17(3)(e) den RGCS).',
  'erase-theirs':
    'Ar mhaith leat a fháil amach cá fhad a choinníonn {controller} é sin, nó go scriosfaí é? Scríobh chuig {email}.',
  'erase-button': 'Scrios mo shonraí ón ngléas seo',
  'erase-sure':
    'An bhfuil tú cinnte? An rud a scriostar, ní thagann sé ar ais. Coinnigh cóip ar dtús má tá ceann uait fós.',
  'erase-yes': 'Tá, scrios',
  'erase-no': 'Níl, coinnigh',
  erased: 'Tá do shonraí scriosta ón ngléas seo.',
  'erase-waiting':
    'Tá gach rud as anois. Níl sé sin faighte ag {controller} fós, agus mar sin níor scriosadh aon rud. Bain triail eile as nuair a bheidh nasc agat.',
  'erase-failed':
    'Níorbh fhéidir le do bhrabhsálaí aon rud a scriosadh anois. Tá gach rud as mar sin féin. Bain triail eile as ar ball.',
  made: 'Déanta an {date}, i do bhrabhsálaí féin.',
};

export default irish;
