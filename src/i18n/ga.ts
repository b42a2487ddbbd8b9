/** Irish: plain words, a sentence at a time, and the same weight for yes and no. */
import first from './ga-first.js';
import type { Table } from './table.js';

const ga: Table = {
  ...first,

  'why-changed': 'D’athraigh rud éigin ó do rogha dheireanach.',
  'why-later': 'Rinneadh do rogha dheireanach tamall ó shin.',
  'new-purpose': 'Tá sé seo nua.',
  'new-controller': 'Tá cuideachta eile freagrach anois.',
  'new-basis': 'Tá an chúis go bhfuil cead againn é seo a dhéanamh difriúil.',
  'new-data': 'Nua: baineann sé le níos mó sonraí.',
  'new-sensitivity': 'Nua: baineann sé le sonraí íogaire.',
  'new-recipient': 'Nua: faigheann cuideachta amháin eile sonraí.',
  'longer-retention': 'Nua: coinnímid na sonraí níos faide.',

  withdraw: 'Tarraing toiliú siar',
  'withdraw-one': 'Tarraing toiliú siar: {title}',
  withdrawn: 'Tá do thoiliú tarraingthe siar.',
  undo: 'Cealaigh',
  dismiss: 'Dún an teachtaireacht',
  'reload-why': 'Tá rud éigin fós ag rith ar an leathanach seo. Stopfaidh sé nuair a athlódálann tú an leathanach.',
  reload: 'Athlódáil an leathanach',

  intro: 'Feiceann tú anseo cad a dhéanann {controller} le do shonraí.',
  consent: 'An rud a n-iarraimid do thoiliú dó',
  'consent-intro': 'Ní dhéanaimid é seo ach má chuireann tú ar siúl é.',
  interests: 'An rud ar féidir leat agóid a dhéanamh ina choinne',
  'interests-intro': 'Déanaimid é seo mar tá leas againn ann. Má dhéanann tú agóid, stopaimid láithreach.',
  marketing: 'Fógraíocht ar féidir leat agóid a dhéanamh ina coinne',
  needed: 'An rud atá riachtanach',
  'needed-intro': 'Níl aon rogha le déanamh anseo. Deir gach cuspóir cén fáth a bhfuil cead againn.',
  'not-done': 'An rud nach ndéanaimid',
  'not-done-intro': 'Níl cúis bhailí againn leis seo. Mar sin ní dhéanaimid é.',
  save: 'Sábháil an rogha',
  close: 'Dún gan sábháil',
  lawful: 'Is féidir leat tarraingt siar i gcónaí. Ní athraíonn sé an méid a rinneadh roimhe.',
  rights: 'Ar mhaith leat do shonraí a fheiceáil, a cheartú nó a scriosadh? Scríobh chugainn: {email}.',
  complaint: 'Is féidir leat dul le gearán freisin chuig: {authority}.',

  because: 'Tá cead againn é seo a dhéanamh mar {because}.',
  more: 'Tuilleadh faoi seo',
  data: 'Cé na sonraí',
  recipients: 'Cé a fhaigheann iad',
  nobody: 'Duine ar bith lasmuigh de {controller}: ní fhaigheann.',
  processor: 'oibríonn dúinn',
  'joint-controller': 'cinneann in éineacht linn',
  'third-party': 'cinneann féin cad a dhéantar leo',
  safeguard: 'Cosaint: {safeguard}',
  retention: 'Cá fhad',
  device: 'An méid a chuirtear ar do ghléas',
  session: 'go dtí go ndúnann tú an brabhsálaí',
  on: 'Ar siúl',
  off: 'As',
  explicit: 'Baineann sé seo le sonraí íogaire. Tugaim mo thoiliú sainráite le haghaidh: {data}.',
  object: 'Déan agóid',
  objected: 'Rinne tú agóid. Ní dhéanaimid é seo a thuilleadh.',
  allow: 'Tarraing agóid siar',

  embed: 'Tá rud éigin ó {recipient} anseo',
  'embed-why': 'Má cheadaíonn tú é, faigheann {recipient} sonraí fút.',
  'embed-link': 'Féach air ag {recipient}',
  'embed-allow': 'Ceadaigh: {title}',
  'embed-once': 'Taispeáin é seo amháin, an uair seo',

  signal:
    'Iarrann do bhrabhsálaí orainn gan do shonraí a roinnt ná fógraíocht dhírithe a thaispeáint (Global Privacy Control). Leanaimid é do: {purposes}.',
  'signal-conflict':
    'Cheadaigh tú féin é seo: {purposes}. Is í do rogha féin a chuirtear san áireamh anseo, ní comhartha ginearálta do bhrabhsálaí.',
};

export default ga;
