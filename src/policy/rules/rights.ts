/**
 * Chapter DS: the rights of people, as far as a policy speaks of them.
 */
import type { Policy } from '../../model/policy.js';
import type { Purpose } from '../../model/purpose.js';
import { authorityOf } from '../data/authorities.js';
import { wording } from '../data/wording.js';
import { laws } from '../laws.js';
import { when, type Finding, type Rule } from '../rule.js';
import { sentences, stringsIn, textsIn, wordIn } from '../texts.js';

/** An amount of money. */
const AMOUNT = /(?:€|\beuro?s?\b|\bEUR\b)\s*\d|\d\s*(?:€|euro\b|EUR\b)/i;

const freeOfCharge: Rule = {
  id: 'DS-03',
  severity: 'error',
  article: laws['DS-03'],
  purpose: (purpose, { languages }) => charges(purpose, languages),
  policy: (policy) => charges(policy, policy.languages),
};

/** The law and the authority before 25 May 2018. */
const BEFORE = /\bCBP\b|\bWbp\b|College bescherming persoonsgegevens|Wet bescherming persoonsgegevens/i;

const authorityOfToday: Rule = {
  id: 'DS-10',
  severity: 'error',
  article: laws['DS-10'],
  policy: outdated,
  purpose: outdated,
};

const authorityKnown: Rule = {
  id: 'DS-10',
  severity: 'error',
  article: laws['DS-10'],
  policy: ({ country, authority }) =>
    // Where no country is named, that is what is said.
    when(/^[A-Z]{2}$/.test(country) && !authority && !authorityOf(country), 'authority', {
      en: `is missing. We do not know the authority of ${country}: name it, with the https:// address where people can complain.`,
      nl: `ontbreekt. Wij kennen de toezichthouder van ${country} niet: noem die, met het https://-adres waar mensen kunnen klagen.`,
    }),
};

/** The rules on rights. */
export const rights: readonly Rule[] = [freeOfCharge, authorityOfToday, authorityKnown];

function charges(part: Purpose | Policy, languages: readonly string[]): readonly Finding[] {
  return textsIn(part, languages)
    .filter(({ language, text }) =>
      sentences(text).some(
        (sentence) =>
          AMOUNT.test(sentence) &&
          wordIn(wording.rights, language, sentence) !== undefined &&
          wordIn(wording.free, language, sentence) === undefined,
      ),
    )
    .map(({ path }) => ({
      path,
      message: {
        en: 'Asking for one’s own data is free. Remove the amount.',
        nl: 'Eigen gegevens opvragen is gratis. Haal het bedrag weg.',
      },
    }));
}

function outdated(part: Purpose | Policy): readonly Finding[] {
  return stringsIn(part)
    .filter(({ text }) => BEFORE.test(text))
    .map(({ path }) => ({
      path,
      message: {
        en: 'This is the law of before 25 May 2018. Write AVG (GDPR) instead of Wbp, and Autoriteit Persoonsgegevens instead of CBP.',
        nl: 'Dit is de wet van vóór 25 mei 2018. Schrijf AVG in plaats van Wbp, en Autoriteit Persoonsgegevens in plaats van CBP.',
      },
    }));
}
