/**
 * Chapter SP: data that the law shuts away unless it opens them in so many
 * words. A legal basis alone is not enough for these.
 */
import { laws } from '../laws.js';
import { when, type Finding, type Rule } from '../rule.js';
import type { Purpose, Sensitivity } from '../../model/purpose.js';

const special: Rule = {
  id: 'SP-01',
  severity: 'error',
  article: laws['SP-01'],
  purpose: (purpose) => [
    ...when(
      has(purpose, 'special') && !purpose.specialCondition,
      'specialCondition',
      'is missing. Special data (bijzondere persoonsgegevens) may not be processed, unless a condition of Art. 9(2) holds: name it, such as "A9-2-a" for explicit consent.',
    ),
    // Where the basis is another nobody is asked, and a consent that nobody is asked for was never given.
    ...when(
      purpose.specialCondition === 'A9-2-a' && purpose.legalBasis !== 'consent',
      'specialCondition',
      '"A9-2-a" is explicit consent, and this purpose does not ask for consent. Make its legalBasis "consent", or name the condition that does hold.',
    ),
  ],
};

const criminal: Rule = {
  id: 'SP-03',
  severity: 'error',
  article: laws['SP-03'],
  purpose: (purpose) =>
    opened(purpose, 'criminal', 'Criminal data (strafrechtelijke gegevens)', 'such as "artikel 33 UAVG"'),
};

const nationalId: Rule = {
  id: 'SP-06',
  severity: 'error',
  article: laws['SP-06'],
  purpose: (purpose) => opened(purpose, 'national-id', 'A national id (BSN)', 'that prescribes its use'),
};

/** The rules on special data. */
export const specialData: readonly Rule[] = [special, criminal, nationalId];

function has(purpose: Purpose, sensitivity: Sensitivity): boolean {
  return purpose.data.some((category) => category.sensitivity === sensitivity);
}

/** Whether data that only a statute opens are opened by one, and not by a yes. */
function opened(purpose: Purpose, sensitivity: Sensitivity, what: string, such: string): readonly Finding[] {
  if (!has(purpose, sensitivity)) return [];
  return purpose.legalBasis === 'consent'
    ? when(
        true,
        'legalBasis',
        `${what} cannot rest on consent here. Remove the data, or name another basis and its statute.`,
      )
    : when(
        !purpose.legalReference,
        'legalReference',
        `is missing. ${what} may be used only where a statute says so: name the statute and the article, ${such}.`,
      );
}
