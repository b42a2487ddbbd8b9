/** Slovak: the words of the first question. */
import type { FirstTable } from './table.js';

const first: FirstTable = {
  title: 'Čo smieme robiť?',
  'why-first': 'Nenašli sme žiadnu vašu skoršiu voľbu.',
  asks: '{controller} vás žiada o súhlas na tieto účely:',
  'recipients-one': 'Údaje o vás potom dostane {count} ďalšia firma.',
  'recipients-few': 'Údaje o vás potom dostanú {count} ďalšie firmy.',
  'recipients-many': 'Údaje o vás potom dostane {count} ďalšej firmy.',
  'recipients-other': 'Údaje o vás potom dostane {count} ďalších firiem.',
  details: 'Zobraziť podrobnosti',
  anytime: 'Súhlas môžete kedykoľvek odvolať, v časti „{open}“ dole na každej stránke.',
  statement: 'Zásady ochrany súkromia',
  'accept-all': 'Prijať všetko',
  'refuse-all': 'Odmietnuť všetko',
  choose: 'Vybrať',
  'close-prompt': 'Zavrieť: zatiaľ nič nepovoliť',
  apart: 'To volíte osobitne, v časti „{choose}“.',
  memory: 'Váš prehliadač voľbu neuchováva. Platí len pre túto návštevu.',

  open: 'Nastavenia súkromia',
  saved: 'Vaša voľba je uložená.',
  failed: 'Vaša voľba nebola uložená. Nič nebolo zapnuté.',
  unavailable: 'Nastavenia sa teraz neotvárajú. Nič sa nezmenilo.',
};

export default first;
