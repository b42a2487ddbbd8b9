/** Danish: the words of the first question. */
import type { FirstTable } from './table.js';

const first: FirstTable = {
  title: 'Hvad må vi gøre?',
  'why-first': 'Vi fandt ikke noget tidligere valg fra dig om dette.',
  asks: '{controller} beder om dit samtykke til:',
  'recipients-one': '{count} anden virksomhed får så data om dig.',
  'recipients-other': '{count} andre virksomheder får så data om dig.',
  details: 'Se detaljerne',
  anytime: 'Du kan altid trække dit samtykke tilbage under »{open}« nederst på hver side.',
  statement: 'Privatlivspolitik',
  'accept-all': 'Acceptér alle',
  'refuse-all': 'Afvis alle',
  choose: 'Vælg selv',
  'close-prompt': 'Luk: tillad ikke noget lige nu',
  apart: 'Det vælger du særskilt under »{choose}«.',
  memory: 'Din browser gemmer ikke dit valg. Det gælder kun for dette besøg.',

  open: 'Privatlivsindstillinger',
  saved: 'Dit valg er gemt.',
  failed: 'Dit valg blev ikke gemt. Intet blev slået til.',
  unavailable: 'Indstillingerne åbner ikke lige nu. Intet er ændret.',
};

export default first;
