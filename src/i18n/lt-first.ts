/** Lithuanian: the words of the first question. */
import type { FirstTable } from './table.js';

const first: FirstTable = {
  title: 'Ką mums leidžiate daryti?',
  'why-first': 'Neradome ankstesnio jūsų pasirinkimo.',
  asks: '{controller} prašo jūsų sutikimo šiems tikslams:',
  'recipients-one': 'Tuomet duomenis apie jus gauna dar {count} įmonė.',
  'recipients-few': 'Tuomet duomenis apie jus gauna dar {count} įmonės.',
  'recipients-many': 'Tuomet duomenis apie jus gauna dar {count} įmonės.',
  'recipients-other': 'Tuomet duomenis apie jus gauna dar {count} įmonių.',
  details: 'Žiūrėti išsamiau',
  anytime: 'Sutikimą galite bet kada atšaukti skiltyje „{open}“ kiekvieno puslapio apačioje.',
  statement: 'Privatumo pranešimas',
  'accept-all': 'Priimti viską',
  'refuse-all': 'Atmesti viską',
  choose: 'Pasirinkti',
  'close-prompt': 'Uždaryti: kol kas nieko neleisti',
  apart: 'Tai pasirenkama atskirai, skiltyje „{choose}“.',
  memory: 'Jūsų naršyklė pasirinkimo nesaugo. Jis galioja tik šiam apsilankymui.',

  open: 'Privatumo nustatymai',
  saved: 'Jūsų pasirinkimas išsaugotas.',
  failed: 'Jūsų pasirinkimas neišsaugotas. Niekas nebuvo įjungta.',
  unavailable: 'Nustatymai dabar neatsidaro. Niekas nepasikeitė.',
};

export default first;
