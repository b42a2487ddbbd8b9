/** What was found, in plain words, for whoever has to decide what to do next. */
import type { Fault, FaultCode, Verification } from './verify.js';

/** The languages of a verdict. */
export type VerdictLanguage = 'nl' | 'en';

const FAULTS: Readonly<Record<FaultCode, Readonly<Record<VerdictLanguage, string>>>> = {
  'not-a-history': {
    nl: 'Dit is geen geëxporteerde geschiedenis van consent-panel.',
    en: 'This is not an exported history of consent-panel.',
  },
  'document-changed': {
    nl: 'Er is iets in het bestand veranderd nadat de server het maakte.',
    en: 'Something in the file was changed after the server made it.',
  },
  'event-changed': {
    nl: 'De tekst van deze keuze is veranderd: het controlegetal klopt niet meer.',
    en: 'The text of this choice was changed: its hash no longer fits.',
  },
  'event-unreadable': {
    nl: 'Deze keuze heeft niet de vorm die dit programma schrijft.',
    en: 'This choice does not have the form that this program writes.',
  },
  'event-twice': { nl: 'Deze keuze staat er twee keer in.', en: 'This choice is in here twice.' },
  'event-foreign': {
    nl: 'Deze keuze hoort bij een andere site of een andere persoon.',
    en: 'This choice belongs to another site or another person.',
  },
  'event-missing': {
    nl: 'Deze keuze ontbreekt, en er is geen verklaring dat zij is gewist.',
    en: 'This choice is missing, and no statement says that it was erased.',
  },
  'event-without-receipt': {
    nl: 'Voor deze keuze is er geen ontvangstbewijs van de server.',
    en: 'There is no receipt of the server for this choice.',
  },
  'parents-unsorted': {
    nl: 'De verwijzingen naar eerdere keuzes staan niet in de juiste volgorde.',
    en: 'The references to earlier choices are not in the right order.',
  },
  'parent-later': {
    nl: 'Deze keuze verwijst naar een keuze die later is gemaakt.',
    en: 'This choice refers to one that was made later.',
  },
  circle: { nl: 'Deze keuze verwijst in een kring naar zichzelf.', en: 'This choice refers to itself in a circle.' },
  'notice-changed': {
    nl: 'De getoonde tekst is veranderd: het controlegetal klopt niet meer.',
    en: 'The words that were shown were changed: their digest no longer fits.',
  },
  'notice-missing': {
    nl: 'De tekst die werd getoond, ontbreekt.',
    en: 'The words that were shown are missing.',
  },
  'notice-stale': {
    nl: 'De getoonde tekst hoort niet bij deze keuze: een andere versie, een andere taal, of een ander doel.',
    en: 'The words do not belong to this choice: another version, another language, or another purpose.',
  },
  'key-unknown': {
    nl: 'Dit bewijs is ondertekend met een sleutel die niet van de server is.',
    en: 'This statement is signed with a key that is not the server’s.',
  },
  'signature-wrong': {
    nl: 'De handtekening klopt niet: dit bewijs is veranderd of van iets anders.',
    en: 'The signature does not hold: this statement was changed, or is of something else.',
  },
  'receipt-wrong': {
    nl: 'Het ontvangstbewijs past niet bij de keuzes.',
    en: 'The receipt does not fit the choices.',
  },
};

/** One fault as a sentence, with what it is about. */
export function sayFault({ code, about }: Fault, language: VerdictLanguage): string {
  return `${FAULTS[code][language]} (${about})`;
}

/** The verdict: first whether all is well, then what is not. */
export function verdict(
  { intact, faults, events, notices, receipts, erased }: Verification,
  language: VerdictLanguage,
): string {
  const nl = language === 'nl';
  const counts = nl
    ? `${events} ${events === 1 ? 'keuze' : 'keuzes'}, ${notices} ${notices === 1 ? 'getoonde tekst' : 'getoonde teksten'}, ${receipts} ${receipts === 1 ? 'ontvangstbewijs' : 'ontvangstbewijzen'}`
    : `${events} ${events === 1 ? 'choice' : 'choices'}, ${notices} ${notices === 1 ? 'notice' : 'notices'}, ${receipts} ${receipts === 1 ? 'receipt' : 'receipts'}`;
  const gone = !erased
    ? []
    : [
        nl
          ? `Gewist, met een ondertekende verklaring: ${erased}. Dat is geen knoeien.`
          : `Erased, with a signed statement: ${erased}. That is not tampering.`,
      ];
  if (intact) {
    return [
      nl
        ? `Alles klopt: ${counts}. Er is niets veranderd, toegevoegd of weggelaten.`
        : `All is well: ${counts}. Nothing was changed, added or left out.`,
      ...gone,
    ].join('\n');
  }
  const heading = nl
    ? `Er klopt iets niet (${faults.length}). Gebruik dit niet als bewijs voordat het is uitgezocht.`
    : `Something is wrong (${faults.length}). Do not use this as evidence before it has been looked into.`;
  return [heading, ...faults.map((fault) => `- ${sayFault(fault, language)}`), ...gone].join('\n');
}
