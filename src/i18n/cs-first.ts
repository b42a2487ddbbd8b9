/** Czech: the words of the first question. */
import type { FirstTable } from './table.js';

const first: FirstTable = {
  title: 'Co smíme dělat?',
  'why-first': 'Nenašli jsme žádnou vaši dřívější volbu.',
  asks: '{controller} vás žádá o souhlas s těmito účely:',
  'recipients-one': 'Údaje o vás pak dostane {count} další firma.',
  'recipients-few': 'Údaje o vás pak dostanou {count} další firmy.',
  'recipients-many': 'Údaje o vás pak dostane {count} další firmy.',
  'recipients-other': 'Údaje o vás pak dostane {count} dalších firem.',
  details: 'Zobrazit podrobnosti',
  anytime: 'Souhlas můžete kdykoli odvolat, v části „{open}“ dole na každé stránce.',
  statement: 'Zásady ochrany soukromí',
  'accept-all': 'Přijmout vše',
  'refuse-all': 'Odmítnout vše',
  choose: 'Vybrat',
  'close-prompt': 'Zavřít: zatím nic nepovolit',
  apart: 'To volíte zvlášť, v části „{choose}“.',
  memory: 'Váš prohlížeč volbu neuchovává. Platí jen pro tuto návštěvu.',

  open: 'Nastavení soukromí',
  saved: 'Vaše volba je uložena.',
  failed: 'Vaše volba nebyla uložena. Nic nebylo zapnuto.',
  unavailable: 'Nastavení se teď neotevírá. Nic se nezměnilo.',
};

export default first;
