/** Swedish: the words of the first question. */
import type { FirstTable } from './table.js';

const first: FirstTable = {
  title: 'Vad får vi göra?',
  'why-first': 'Vi hittade inget tidigare val från dig om detta.',
  asks: '{controller} ber om ditt samtycke till:',
  'recipients-one': '{count} annat företag får då uppgifter om dig.',
  'recipients-other': '{count} andra företag får då uppgifter om dig.',
  details: 'Visa detaljerna',
  anytime: 'Du kan när som helst ta tillbaka ditt samtycke under ”{open}” längst ner på varje sida.',
  statement: 'Integritetspolicy',
  'accept-all': 'Godkänn alla',
  'refuse-all': 'Neka alla',
  choose: 'Välj själv',
  'close-prompt': 'Stäng: tillåt inget just nu',
  apart: 'Det väljer du för sig, under ”{choose}”.',
  memory: 'Din webbläsare sparar inte ditt val. Det gäller bara för det här besöket.',

  open: 'Integritetsinställningar',
  saved: 'Ditt val är sparat.',
  failed: 'Ditt val sparades inte. Inget har slagits på.',
  unavailable: 'Inställningarna öppnas inte just nu. Inget har ändrats.',
};

export default first;
