/** Irish: the words of the first question. Not named `ga`, which privacy lists block. */
import type { FirstTable } from './table.js';

const first: FirstTable = {
  title: 'Cad is féidir linn a dhéanamh?',
  'why-first': 'Ní bhfuaireamar rogha níos luaithe uait faoi seo.',
  asks: 'Iarrann {controller} do thoiliú le haghaidh:',
  'recipients-one': 'Gheobhaidh {count} chomhlacht eile sonraí fút ansin.',
  'recipients-two': 'Gheobhaidh {count} chomhlacht eile sonraí fút ansin.',
  'recipients-few': 'Gheobhaidh {count} chomhlacht eile sonraí fút ansin.',
  'recipients-many': 'Gheobhaidh {count} gcomhlacht eile sonraí fút ansin.',
  'recipients-other': 'Gheobhaidh {count} comhlacht eile sonraí fút ansin.',
  details: 'Féach na sonraí',
  anytime: 'Is féidir toiliú a tharraingt siar am ar bith, faoi ‘{open}’ ag bun gach leathanaigh.',
  statement: 'Ráiteas príobháideachais',
  'accept-all': 'Glac le gach rud',
  'refuse-all': 'Diúltaigh do gach rud',
  choose: 'Roghnaigh',
  'close-prompt': 'Dún: ná ceadaigh aon rud anois',
  apart: 'Roghnaítear é seo ar leith, faoi ‘{choose}’.',
  memory: 'Ní choinníonn do bhrabhsálaí do rogha. Ní bhaineann sí ach leis an gcuairt seo.',

  open: 'Socruithe príobháideachais',
  saved: 'Tá do rogha sábháilte.',
  failed: 'Níor sábháladh do rogha. Níor cuireadh aon rud ar siúl.',
  unavailable: 'Ní osclaíonn na socruithe anois. Níor athraigh aon rud.',
};

export default first;
