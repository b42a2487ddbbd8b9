/** Norwegian (bokmål): the words of the first question. */
import type { FirstTable } from './table.js';

const first: FirstTable = {
  title: 'Hva kan vi gjøre?',
  'why-first': 'Vi fant ikke noe tidligere valg fra deg om dette.',
  asks: '{controller} ber om ditt samtykke til:',
  'recipients-one': '{count} annet firma får da opplysninger om deg.',
  'recipients-other': '{count} andre firmaer får da opplysninger om deg.',
  details: 'Se detaljene',
  anytime: 'Du kan når som helst trekke tilbake samtykket, under «{open}» nederst på hver side.',
  statement: 'Personvernerklæring',
  'accept-all': 'Godta alle',
  'refuse-all': 'Avvis alle',
  choose: 'Velg selv',
  'close-prompt': 'Lukk: ikke tillat noe nå',
  apart: 'Dette velger du for seg, under «{choose}».',
  memory: 'Nettleseren din lagrer ikke valget ditt. Det gjelder bare for dette besøket.',

  open: 'Personverninnstillinger',
  saved: 'Valget ditt er lagret.',
  failed: 'Valget ditt ble ikke lagret. Ingenting ble slått på.',
  unavailable: 'Innstillingene åpner seg ikke nå. Ingenting er endret.',
};

export default first;
