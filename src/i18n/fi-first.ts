/** Finnish: the words of the first question. */
import type { FirstTable } from './table.js';

const first: FirstTable = {
  title: 'Mitä saamme tehdä?',
  'why-first': 'Emme löytäneet aiempaa valintaasi tästä.',
  asks: '{controller} pyytää suostumustasi seuraaviin:',
  'recipients-one': '{count} muu yritys saa silloin tietoja sinusta.',
  'recipients-other': '{count} muuta yritystä saa silloin tietoja sinusta.',
  details: 'Katso tarkemmin',
  anytime: 'Voit perua suostumuksesi milloin tahansa kohdassa ”{open}” jokaisen sivun alareunassa.',
  statement: 'Tietosuojaseloste',
  'accept-all': 'Hyväksy kaikki',
  'refuse-all': 'Hylkää kaikki',
  choose: 'Valitse itse',
  'close-prompt': 'Sulje: älä salli nyt mitään',
  apart: 'Tämä valitaan erikseen kohdassa ”{choose}”.',
  memory: 'Selaimesi ei tallenna valintaasi. Se koskee vain tätä käyntiä.',

  open: 'Tietosuoja-asetukset',
  saved: 'Valintasi on tallennettu.',
  failed: 'Valintaasi ei tallennettu. Mitään ei otettu käyttöön.',
  unavailable: 'Asetukset eivät avaudu nyt. Mikään ei ole muuttunut.',
};

export default first;
