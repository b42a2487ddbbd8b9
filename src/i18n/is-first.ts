/** Icelandic: the words of the first question. */
import type { FirstTable } from './table.js';

const first: FirstTable = {
  title: 'Hvað megum við gera?',
  'why-first': 'Við fundum ekkert fyrra val frá þér um þetta.',
  asks: '{controller} biður um samþykki þitt fyrir:',
  'recipients-one': '{count} annað fyrirtæki fær þá gögn um þig.',
  'recipients-other': '{count} önnur fyrirtæki fá þá gögn um þig.',
  details: 'Skoða nánar',
  anytime: 'Þú getur alltaf afturkallað samþykki þitt, undir „{open}“ neðst á hverri síðu.',
  statement: 'Persónuverndarstefna',
  'accept-all': 'Samþykkja allt',
  'refuse-all': 'Hafna öllu',
  choose: 'Velja',
  'close-prompt': 'Loka: leyfa ekkert í bili',
  apart: 'Þetta velur þú sérstaklega, undir „{choose}“.',
  memory: 'Vafrinn þinn geymir ekki valið. Það gildir aðeins fyrir þessa heimsókn.',

  open: 'Persónuverndarstillingar',
  saved: 'Val þitt er vistað.',
  failed: 'Val þitt var ekki vistað. Ekkert var sett í gang.',
  unavailable: 'Stillingarnar opnast ekki núna. Ekkert hefur breyst.',
};

export default first;
