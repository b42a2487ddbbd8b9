/**
 * Chapter SP: data that the law shuts away unless it opens them in so many
 * words. A legal basis alone is not enough for these.
 */
import { laws } from '../laws.js';
import { when, type Finding, type Rule } from '../rule.js';
import type { Purpose, Sensitivity } from '../../model/purpose.js';
import type { Said } from '../said.js';

const special: Rule = {
  id: 'SP-01',
  severity: 'error',
  article: laws['SP-01'],
  purpose: (purpose) => [
    ...when(has(purpose, 'special') && !purpose.specialCondition, 'specialCondition', {
      en: 'is missing. Special data (bijzondere persoonsgegevens) may not be processed, unless a condition of Art. 9(2) holds: name it, such as "A9-2-a" for explicit consent.',
      nl: 'ontbreekt. Bijzondere persoonsgegevens mag u niet verwerken, tenzij een voorwaarde van artikel 9 lid 2 geldt: noem die, zoals "A9-2-a" voor uitdrukkelijke toestemming.',
    }),
    // Where the basis is another nobody is asked, and a consent that nobody is asked for was never given.
    ...when(purpose.specialCondition === 'A9-2-a' && purpose.legalBasis !== 'consent', 'specialCondition', {
      en: '"A9-2-a" is explicit consent, and this purpose does not ask for consent. Make its legalBasis "consent", or name the condition that does hold.',
      nl: '"A9-2-a" is uitdrukkelijke toestemming, en dit doel vraagt geen toestemming. Maak de legalBasis "consent", of noem de voorwaarde die wel geldt.',
    }),
  ],
};

const criminal: Rule = {
  id: 'SP-03',
  severity: 'error',
  article: laws['SP-03'],
  purpose: (purpose) =>
    opened(
      purpose,
      'criminal',
      { en: 'Criminal data (strafrechtelijke gegevens)', nl: 'Strafrechtelijke gegevens' },
      { en: 'such as "artikel 33 UAVG"', nl: 'zoals "artikel 33 UAVG"' },
    ),
};

const nationalId: Rule = {
  id: 'SP-06',
  severity: 'error',
  article: laws['SP-06'],
  purpose: (purpose) =>
    opened(
      purpose,
      'national-id',
      { en: 'A national id (BSN)', nl: 'Een burgerservicenummer (BSN)' },
      { en: 'that prescribes its use', nl: 'dat het gebruik voorschrijft' },
    ),
};

/** The rules on special data. */
export const specialData: readonly Rule[] = [special, criminal, nationalId];

function has(purpose: Purpose, sensitivity: Sensitivity): boolean {
  return purpose.data.some((category) => category.sensitivity === sensitivity);
}

/** Whether data that only a statute opens are opened by one, and not by a yes. */
function opened(purpose: Purpose, sensitivity: Sensitivity, what: Said, such: Said): readonly Finding[] {
  if (!has(purpose, sensitivity)) return [];
  return purpose.legalBasis === 'consent'
    ? when(true, 'legalBasis', {
        en: `${what.en} cannot rest on consent here. Remove the data, or name another basis and its statute.`,
        nl: `${what.nl}: toestemming is hier niet genoeg. Haal de gegevens weg, of noem een andere grondslag met de wet.`,
      })
    : when(!purpose.legalReference, 'legalReference', {
        en: `is missing. ${what.en} may be used only where a statute says so: name the statute and the article, ${such.en}.`,
        nl: `ontbreekt. ${what.nl} mag u alleen gebruiken als een wet dat zegt: noem de wet en het artikel, ${such.nl}.`,
      });
}
