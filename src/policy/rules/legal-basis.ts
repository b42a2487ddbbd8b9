/**
 * Chapter LB: what a legal basis (grondslag) asks of the purpose that names
 * it. That there is exactly one, out of six, is a matter of form and is
 * checked in `purpose-shape.ts`.
 */
import { laws } from '../laws.js';
import { when, type Rule } from '../rule.js';

const decidedFirst: Rule = {
  id: 'LB-06',
  severity: 'error',
  article: laws['LB-06'],
  purpose: ({ decidedOn, activeFrom }) =>
    when(decidedOn > activeFrom, 'decidedOn', {
      en: `The basis was decided on ${decidedOn}, after the processing starts on ${activeFrom}. Decide first: give an activeFrom on or after decidedOn.`,
      nl: `De grondslag is gekozen op ${decidedOn}, en de verwerking begint al op ${activeFrom}. Kies eerst: geef een activeFrom op of na decidedOn.`,
    }),
};

const contract: Rule = {
  id: 'LB-08',
  severity: 'error',
  article: laws['LB-08'],
  purpose: (purpose) =>
    when(purpose.legalBasis === 'contract' && !purpose.contract, 'contract', {
      en: 'is missing. The basis is contract (overeenkomst): say which contract, or which step before one the person asked for, such as a quotation (offerte).',
      nl: 'ontbreekt. De grondslag is contract (overeenkomst): schrijf welke overeenkomst, of welke stap daarvoor waar de klant om vroeg, zoals een offerte.',
    }),
};

const legalObligation: Rule = {
  id: 'LB-09',
  severity: 'error',
  article: laws['LB-09'],
  purpose: (purpose) =>
    when(purpose.legalBasis === 'legal-obligation' && !purpose.legalReference, 'legalReference', {
      en: 'is missing. The basis is legal-obligation (wettelijke verplichting): name the statute and the article.',
      nl: 'ontbreekt. De grondslag is legal-obligation (wettelijke verplichting): noem de wet en het artikel.',
    }),
};

const legitimateInterests: Rule = {
  id: 'LB-10',
  severity: 'error',
  article: laws['LB-10'],
  purpose: (purpose) =>
    when(purpose.legalBasis === 'legitimate-interests' && !purpose.interest, 'interest', {
      en: 'is missing. The basis is legitimate-interests (gerechtvaardigd belang): say which interest is pursued.',
      nl: 'ontbreekt. De grondslag is legitimate-interests (gerechtvaardigd belang): schrijf welk belang u heeft.',
    }),
};

/** The rules on legal bases. */
export const legalBasis: readonly Rule[] = [decidedFirst, contract, legalObligation, legitimateInterests];
