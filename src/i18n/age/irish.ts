/** Irish words of the age step: for a child of ten and for an adult alike. */
import type { AgeWords } from './words.js';

const irish: AgeWords = {
  'age-title': 'Cén aois thú?',
  'age-why':
    'Cuireann {controller} an cheist seo ar gach duine, roimh aon rud eile. An rud nach bhfuil riachtanach, tá sé as faoi láthair.',
  'age-kept': 'Ní choinnímid ach aoisghrúpa. Ní choinnímid d’aois ná do lá breithe.',
  'age-label': 'D’aois i mblianta',
  'age-go': 'Ar aghaidh',
  'age-fault': 'Scríobh d’aois i bhfigiúirí, ó 1 go 120.',
  'age-close': 'Dún: ná ceadaigh aon rud anois',
  'age-thanks': 'Go raibh maith agat. Tá do fhreagra sábháilte.',
  'parent-title': 'Fiafraigh de d’athair, de do mháthair nó de do chaomhnóir freisin',
  'parent-why': 'Caithfidh duine acu cead a thabhairt do: {purposes}. Tá sé as go dtí sin.',
  'parent-jointly': 'Caithfidh an bheirt agaibh a bheith sásta leis: tusa agus duine acu.',
  'parent-contact': 'A seoladh ríomhphoist',
  'parent-hint': 'Seolaimid teachtaireacht amháin. Ní choinnímid an seoladh.',
  'parent-fault': 'Scríobh seoladh ríomhphoist, mar shampla ainm@example.com.',
  'parent-send': 'Seol an teachtaireacht',
  'parent-later': 'Ní anois',
  'parent-sending': 'Tá an teachtaireacht á seoladh.',
  'parent-sent': 'Tá an teachtaireacht seolta. Fiafraigh díobh an léifidh siad í. Tá sé as go dtí sin.',
  'parent-failed': 'Níor seoladh an teachtaireacht. Bain triail eile as ar ball. Tá sé as.',
  'parent-mail': 'Fiafraigh díobh an gcuirfidh siad ríomhphost chugainn: {email}.',
};

export default irish;
