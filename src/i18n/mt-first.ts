/** Maltese: the words of the first question. */
import type { FirstTable } from './table.js';

const first: FirstTable = {
  title: 'X’nistgħu nagħmlu?',
  'why-first': 'Ma sibna l-ebda għażla preċedenti tiegħek dwar dan.',
  asks: '{controller} jitlob il-kunsens tiegħek għal:',
  'recipients-one': 'Imbagħad kumpanija {count} oħra tirċievi data dwarek.',
  'recipients-two': 'Imbagħad {count} kumpaniji oħra jirċievu data dwarek.',
  'recipients-few': 'Imbagħad {count} kumpaniji oħra jirċievu data dwarek.',
  'recipients-many': 'Imbagħad {count}-il kumpanija oħra jirċievu data dwarek.',
  'recipients-other': 'Imbagħad {count} kumpanija oħra jirċievu data dwarek.',
  details: 'Ara d-dettalji',
  anytime: 'Tista’ tirtira l-kunsens tiegħek meta trid, taħt ‘{open}’ fil-qiegħ ta’ kull paġna.',
  statement: 'Dikjarazzjoni tal-privatezza',
  'accept-all': 'Aċċetta kollox',
  'refuse-all': 'Irrifjuta kollox',
  choose: 'Agħżel',
  'close-prompt': 'Agħlaq: għalissa ma tippermetti xejn',
  apart: 'Dan tagħżlu għalih, taħt ‘{choose}’.',
  memory: 'Il-browser tiegħek ma jżommx l-għażla tiegħek. Tgħodd għal din iż-żjara biss.',

  open: 'Settings tal-privatezza',
  saved: 'L-għażla tiegħek hija ssejvjata.',
  failed: 'L-għażla tiegħek ma ġietx issejvjata. Ma nxtegħel xejn.',
  unavailable: 'Is-settings mhux jinfetħu bħalissa. Ma nbidel xejn.',
};

export default first;
