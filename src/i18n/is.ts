/** Icelandic: plain words, a sentence at a time, and the same weight for yes and no. */
import first from './is-first.js';
import type { Table } from './table.js';

const icelandic: Table = {
  ...first,

  'why-changed': 'Eitthvað hefur breyst síðan þú valdir síðast.',
  'why-later': 'Nokkuð er síðan þú valdir síðast.',
  'new-purpose': 'Þetta er nýtt.',
  'new-controller': 'Annað fyrirtæki ber nú ábyrgð.',
  'new-basis': 'Ástæðan fyrir því að við megum þetta er önnur.',
  'new-data': 'Nýtt: þetta varðar fleiri gögn.',
  'new-sensitivity': 'Nýtt: þetta varðar viðkvæm gögn.',
  'new-recipient': 'Nýtt: enn eitt fyrirtæki fær gögn.',
  'longer-retention': 'Nýtt: við geymum gögnin lengur.',

  withdraw: 'Afturkalla samþykki',
  'withdraw-one': 'Afturkalla samþykki: {title}',
  withdrawn: 'Samþykki þitt er afturkallað.',
  undo: 'Hætta við',
  dismiss: 'Loka skilaboðunum',
  'reload-why': 'Eitthvað er enn í gangi á síðunni. Það stöðvast þegar þú hleður síðunni aftur.',
  reload: 'Hlaða síðunni aftur',

  intro: 'Hér sérðu hvað {controller} gerir við gögnin þín.',
  consent: 'Það sem við biðjum um samþykki fyrir',
  'consent-intro': 'Þetta gerum við aðeins ef þú kveikir á því.',
  interests: 'Það sem þú getur andmælt',
  'interests-intro': 'Þetta gerum við af því að við höfum hagsmuni af því. Ef þú andmælir hættum við strax.',
  marketing: 'Auglýsingar sem þú getur andmælt',
  needed: 'Það sem er nauðsynlegt',
  'needed-intro': 'Hér er ekkert að velja. Við hvern tilgang stendur hvers vegna við megum þetta.',
  'not-done': 'Það sem við gerum ekki',
  'not-done-intro': 'Við höfum enga gilda ástæðu fyrir þessu. Þess vegna gerum við það ekki.',
  special: 'Viðkvæm gögn',
  search: 'Leita',
  save: 'Vista val',
  close: 'Loka án þess að vista',
  lawful: 'Þú getur alltaf afturkallað. Það breytir ekki því sem áður var gert.',
  rights: 'Viltu sjá, leiðrétta eða eyða gögnum þínum? Skrifaðu okkur: {email}.',
  complaint: 'Með kvörtun getur þú einnig leitað til: {authority}.',
  history: 'Skoða val þitt',
  'your-rights': 'Réttindi þín',
  back: 'Til baka í stillingar',

  because: 'Við megum þetta af því að {because}.',
  more: 'Meira um þetta',
  data: 'Hvaða gögn',
  recipients: 'Hver fær þau',
  nobody: 'Enginn utan {controller}.',
  processor: 'vinnur fyrir okkur',
  'joint-controller': 'ákveður með okkur',
  'third-party': 'ákveður sjálft hvað er gert við þau',
  safeguard: 'Vernd: {safeguard}',
  retention: 'Hversu lengi',
  device: 'Hvað er geymt í tækinu þínu',
  session: 'þar til þú lokar vafranum',
  on: 'Kveikt',
  off: 'Slökkt',
  explicit: 'Þetta varðar viðkvæm gögn. Ég gef skýrt samþykki mitt fyrir: {data}.',
  object: 'Andmæla',
  objected: 'Þú hefur andmælt. Við gerum þetta ekki lengur.',
  allow: 'Draga andmæli til baka',

  embed: 'Hér er eitthvað frá {recipient}',
  'embed-why': 'Ef þú leyfir þetta fær {recipient} gögn um þig.',
  'embed-link': 'Skoða hjá {recipient}',
  'embed-allow': 'Leyfa: {title}',
  'embed-once': 'Sýna aðeins þetta, í þetta sinn',

  signal:
    'Vafrinn þinn biður okkur að deila ekki gögnum þínum og sýna ekki sérsniðnar auglýsingar (Global Privacy Control). Við fylgjum því fyrir: {purposes}.',
  'signal-conflict': 'Þú leyfðir þetta: {purposes}. Hér gildir þitt eigið val, ekki almennt merki vafrans.',
};

export default icelandic;
