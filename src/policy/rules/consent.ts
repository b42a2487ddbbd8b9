/**
 * Chapter CK, the part on time: how long a consent holds, and how long a
 * refusal is left in peace.
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

/** The rules on how long an answer counts. */
export const consent: readonly Rule[] = [validityBounds, quietLongEnough, symmetry];
