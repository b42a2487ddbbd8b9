/** Hungarian: the words of the first question. */
import type { FirstTable } from './table.js';

const first: FirstTable = {
  title: 'Mit tehetünk?',
  'why-first': 'Nem találtuk meg egy korábbi döntését erről.',
  asks: '{controller} a hozzájárulását kéri ehhez:',
  'recipients-one': 'Ekkor {count} másik cég kap adatokat Önről.',
  'recipients-other': 'Ekkor {count} másik cég kap adatokat Önről.',
  details: 'Részletek megtekintése',
  anytime: 'Hozzájárulását bármikor visszavonhatja, minden oldal alján: „{open}”.',
  statement: 'Adatvédelmi tájékoztató',
  'accept-all': 'Összes elfogadása',
  'refuse-all': 'Összes elutasítása',
  choose: 'Választás',
  'close-prompt': 'Bezárás: most semmit sem enged',
  apart: 'Ezt külön választhatja ki, itt: „{choose}”.',
  memory: 'A böngészője nem őrzi meg a választását. Csak erre a látogatásra érvényes.',

  open: 'Adatvédelmi beállítások',
  saved: 'A választását elmentettük.',
  failed: 'A választását nem mentettük el. Semmit sem kapcsoltunk be.',
  unavailable: 'A beállítások most nem nyílnak meg. Semmi sem változott.',
};

export default first;
