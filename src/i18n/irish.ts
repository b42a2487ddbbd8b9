/** Irish: plain words, and the same weight for yes and no. Not yet read by a native speaker. */
import first from './irish-first.js';
import type { Table } from './table.js';

const irish: Table = {
  ...first,

  'why-changed': 'Tá rud éigin athraithe ó do rogha dheireanach.',
  'why-later': 'Is fada ó do rogha dheireanach.',
  'new-purpose': 'Tá sé seo nua.',
  'new-controller': 'Tá comhlacht eile freagrach anois.',
  'new-basis': 'Tá an chúis a bhfuil cead againn difriúil.',
  'new-data': 'Nua: baineann sé le níos mó sonraí.',
  'new-sensitivity': 'Nua: baineann sé le sonraí íogaire.',
  'new-recipient': 'Nua: faigheann comhlacht eile sonraí.',
  'longer-retention': 'Nua: coinnímid na sonraí níos faide.',

  withdraw: 'Tarraing siar an toiliú',
  'withdraw-one': 'Tarraing siar an toiliú: {title}',
  withdrawn: 'Tá do thoiliú tarraingthe siar.',
  undo: 'Cealaigh',
  dismiss: 'Dún an teachtaireacht',
  'reload-why': 'Tá rud éigin fós ar siúl ar an leathanach seo. Stopann sé má lódálann tú arís é.',
  reload: 'Lódáil an leathanach arís',

  intro: 'Feiceann tú anseo cad a dhéanann {controller} le do shonraí.',
  consent: 'An rud a n-iarraimid toiliú ina leith',
  'consent-intro': 'Ní dhéanaimid é seo ach amháin má chuireann tú ar siúl é.',
  interests: 'An rud ar féidir leat cur ina choinne',
  'interests-intro':
    'Déanaimid é seo mar go bhfuil leas againn ann. Má chuireann tú ina choinne, stopaimid láithreach.',
  marketing: 'Fógraíocht ar féidir leat cur ina coinne',
  needed: 'An rud atá riachtanach',
  'needed-intro': 'Níl aon rud le roghnú anseo. Deirtear le gach cuspóir cén fáth a bhfuil cead againn.',
  'not-done': 'An rud nach ndéanaimid',
  'not-done-intro': 'Níl cúis bhailí againn leis seo. Mar sin ní dhéanaimid é.',
  special: 'Sonraí íogaire',
  search: 'Cuardaigh',
  save: 'Sábháil an rogha',
  close: 'Dún gan sábháil',
  lawful: 'Is féidir tarraingt siar i gcónaí. Ní athraíonn sé an méid a rinneadh roimhe sin.',
  rights: 'An mian leat do shonraí a fheiceáil, a cheartú nó a scriosadh? Scríobh chugainn: {email}.',
  complaint: 'Is féidir leat gearán a dhéanamh le: {authority}.',
  history: 'Féach do roghanna',
  'your-rights': 'Do chearta',
  back: 'Ar ais chuig na socruithe',

  because: 'Tá cead againn é seo a dhéanamh mar {because}.',
  more: 'Tuilleadh faoi seo',
  data: 'Cé na sonraí',
  recipients: 'Cé a fhaigheann iad',
  nobody: 'Ní fhaigheann duine ar bith lasmuigh de {controller} iad.',
  processor: 'oibríonn sé dúinn',
  'joint-controller': 'cinneann sé in éineacht linn',
  'third-party': 'cinneann sé féin cad a dhéanfaidh sé leo',
  safeguard: 'Cosaint: {safeguard}',
  retention: 'Cá fhad',
  device: 'Cad a thagann ar do ghléas',
  session: 'go dtí go ndúnann tú an brabhsálaí',
  on: 'Ar siúl',
  off: 'As',
  explicit: 'Baineann sé seo le sonraí íogaire. Toilím go sainráite le: {data}.',
  object: 'Cuir ina choinne',
  objected: 'Chuir tú ina choinne. Ní dhéanaimid é seo a thuilleadh.',
  allow: 'Tarraing siar an agóid',

  embed: 'Tá rud ó {recipient} anseo',
  'embed-why': 'Má cheadaíonn tú é, gheobhaidh {recipient} sonraí fút.',
  'embed-link': 'Féach air ag {recipient}',
  'embed-allow': 'Ceadaigh: {title}',
  'embed-once': 'Taispeáin é seo amháin, an uair seo',

  signal:
    'Iarrann do bhrabhsálaí orainn gan do shonraí a roinnt ná fógraíocht spriocdhírithe a thaispeáint (Global Privacy Control). Cloímid leis sin i gcás: {purposes}.',
  'signal-conflict':
    'Cheadaigh tú féin é seo: {purposes}. Is í do rogha féin atá i bhfeidhm anseo, ní an comhartha ginearálta.',
};

export default irish;
