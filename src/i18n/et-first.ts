/** Estonian: the words of the first question. */
import type { FirstTable } from './table.js';

const first: FirstTable = {
  title: 'Mida me tohime teha?',
  'why-first': 'Me ei leidnud teie varasemat valikut selle kohta.',
  asks: '{controller} küsib teie nõusolekut järgmiseks:',
  'recipients-one': 'Siis saab teie andmeid veel {count} ettevõte.',
  'recipients-other': 'Siis saab teie andmeid veel {count} ettevõtet.',
  details: 'Vaata üksikasju',
  anytime: 'Nõusoleku saate igal ajal tagasi võtta jaotises „{open}“ iga lehe allosas.',
  statement: 'Privaatsusteade',
  'accept-all': 'Nõustu kõigega',
  'refuse-all': 'Keeldu kõigest',
  choose: 'Vali ise',
  'close-prompt': 'Sulge: praegu ära luba midagi',
  apart: 'Seda valite eraldi jaotises „{choose}“.',
  memory: 'Teie brauser ei säilita teie valikut. See kehtib ainult selle külastuse ajal.',

  open: 'Privaatsusseaded',
  saved: 'Teie valik on salvestatud.',
  failed: 'Teie valikut ei salvestatud. Midagi ei lülitatud sisse.',
  unavailable: 'Seaded praegu ei avane. Midagi ei ole muutunud.',
};

export default first;
