/** Irish: the words of the first question. */
import type { FirstTable } from './table.js';

const first: FirstTable = {
  title: 'Cad is féidir linn a dhéanamh?',
  'why-first': 'Ní bhfuaireamar rogha roimhe seo uait faoi seo.',
  asks: 'Iarrann {controller} do thoiliú le haghaidh:',
  'recipients-one': 'Faigheann {count} chuideachta eile sonraí fút ansin.',
  'recipients-two': 'Faigheann {count} chuideachta eile sonraí fút ansin.',
  'recipients-few': 'Faigheann {count} chuideachta eile sonraí fút ansin.',
  'recipients-many': 'Faigheann {count} gcuideachta eile sonraí fút ansin.',
  'recipients-other': 'Faigheann {count} cuideachta eile sonraí fút ansin.',
  details: 'Féach na sonraí',
  anytime: 'Is féidir leat do thoiliú a tharraingt siar am ar bith, faoi ‘{open}’ ag bun gach leathanaigh.',
  statement: 'Ráiteas príobháideachais',
  'accept-all': 'Glac le gach rud',
  'refuse-all': 'Diúltaigh do gach rud',
  choose: 'Roghnaigh',
  'close-prompt': 'Dún: ná ceadaigh rud ar bith anois',
  apart: 'Roghnaítear é seo ar leith, faoi ‘{choose}’.',
  memory: 'Ní choinníonn do bhrabhsálaí do rogha. Baineann sí leis an gcuairt seo amháin.',

  open: 'Socruithe príobháideachais',
  saved: 'Tá do rogha sábháilte.',
  failed: 'Níor sábháladh do rogha. Níor cuireadh rud ar bith ar siúl.',
  unavailable: 'Ní osclaíonn na socruithe anois. Níor athraigh rud ar bith.',
};

export default first;
