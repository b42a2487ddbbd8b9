/**
 * Chapters CO and CK, the part on a consent itself: of whom it is asked, for
 * which sites, how long it holds, and how long a refusal is left in peace.
 */
import { periodInDays } from '../../model/period.js';
import { DEFAULT_PERIOD } from '../../model/snapshot.js';
import { laws } from '../laws.js';
import { when, type Rule } from '../rule.js';

const validityBounds: Rule = {
  id: 'CK-14',
  severity: 'error',
  article: laws['CK-14'],
  policy: ({ validity = DEFAULT_PERIOD }) =>
    when(periodInDays(validity) < periodInDays('P1M') || periodInDays(validity) > periodInDays('P13M'), 'validity', {
      en: `A consent may hold from P1M to P13M, and this is ${validity}. Write a period between them.`,
      nl: `Een toestemming geldt één maand (P1M) tot dertien maanden (P13M), en dit is ${validity}. Schrijf een periode daartussen.`,
    }),
};

const quietLongEnough: Rule = {
  id: 'CK-15',
  severity: 'error',
  article: laws['CK-15'],
  policy: ({ quietPeriod = DEFAULT_PERIOD, validity = DEFAULT_PERIOD }) => {
    // Held against a validity that may stand; one that may not is told by itself.
    const yes = periodInDays(validity) <= periodInDays('P13M') ? validity : 'P6M';
    const least = periodInDays(yes) > periodInDays('P6M') ? yes : 'P6M';
    return when(periodInDays(quietPeriod) < periodInDays(least), 'quietPeriod', {
      en: `A yes holds for ${yes} and a no for ${quietPeriod}. A no counts at least as long as a yes, and never less than P6M: write ${least} or longer.`,
      nl: `Een ja geldt ${yes} en een nee ${quietPeriod}. Een nee telt minstens zo lang als een ja, en nooit korter dan P6M: schrijf ${least} of langer.`,
    });
  },
};

const symmetry: Rule = {
  id: 'CK-16',
  severity: 'warning',
  article: laws['CK-16'],
  policy: ({ quietPeriod = DEFAULT_PERIOD, validity = DEFAULT_PERIOD }) =>
    when(periodInDays(quietPeriod) !== periodInDays(validity), 'validity', {
      en: `A yes holds for ${validity} and a no for ${quietPeriod}. Make validity and quietPeriod equal.`,
      nl: `Een ja geldt ${validity} en een nee ${quietPeriod}. Maak validity en quietPeriod gelijk.`,
    }),
};

const imbalance: Rule = {
  id: 'CO-17',
  severity: 'warning',
  article: laws['CO-17'],
  purpose: ({ legalBasis, subjects }) =>
    when(legalBasis === 'consent' && subjects?.some((who) => who === 'employee' || who === 'applicant'), 'subjects', {
      en: 'An employee or applicant can hardly say no, so their consent is rarely free. Look for another basis.',
      nl: 'Een werknemer of sollicitant kan moeilijk nee zeggen, dus hun toestemming is zelden vrij. Zoek een andere grondslag.',
    }),
};

const everyDomainTold: Rule = {
  id: 'CK-17',
  severity: 'error',
  article: laws['CK-17'],
  policy: ({ domains = [], languages, words = {} }) =>
    domains.length > 1
      ? languages.flatMap((language) => {
          const asks = words.asks?.[language] ?? '';
          const untold = domains.filter((domain) => !asks.includes(domain));
          return when(untold.length > 0, `words.asks.${language}`, {
            en: `One answer counts for more than one site, so the question names each of them. Write a text of your own that also names: ${untold.join(', ')}.`,
            nl: `Eén antwoord geldt voor meer dan één site, dus de vraag noemt ze allemaal. Schrijf een eigen tekst waarin ook staat: ${untold.join(', ')}.`,
          });
        })
      : [],
};

/** The rules on whom and for how long. */
export const consent: readonly Rule[] = [validityBounds, quietLongEnough, symmetry, imbalance, everyDomainTold];
