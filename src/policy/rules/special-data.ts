/**
 * Chapter SP: data that the law shuts away unless it opens them in so many
 * words. A legal basis alone is not enough for these.
 */
import type { DataCategory, Purpose, Sensitivity } from '../../model/purpose.js';
import { specialCategories } from '../data/special-categories.js';
import { wording } from '../data/wording.js';
import { hasAccess, hasData, isTagged, measures } from '../kinds.js';
import { laws } from '../laws.js';
import { when, type Finding, type Rule } from '../rule.js';
import type { Said } from '../said.js';
import { beginningIn, mainLanguage, wordIn } from '../texts.js';

const special: Rule = {
  id: 'SP-01',
  severity: 'error',
  article: laws['SP-01'],
  purpose: (purpose) => [
    ...when(hasData(purpose, 'special') && !purpose.specialCondition, 'specialCondition', {
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

const NAMED: Said = {
  en: 'This names special data (bijzondere persoonsgegevens). Make the sensitivity "special" and name the condition of Art. 9(2), or remove the data.',
  nl: 'Dit zijn bijzondere persoonsgegevens. Maak de sensitivity "special" en noem de voorwaarde van artikel 9 lid 2, of haal de gegevens weg.',
};
const LOOKS: Said = {
  en: 'This looks like special data (bijzondere persoonsgegevens), such as on health or belief. If it is, make the sensitivity "special".',
  nl: 'Dit lijken bijzondere persoonsgegevens, zoals over gezondheid of geloof. Zijn ze dat? Maak de sensitivity dan "special".',
};

const named: Rule = {
  id: 'SP-02',
  severity: 'error',
  article: laws['SP-02'],
  purpose: ({ data }) => ordinary(data, (found) => found === 'named', NAMED),
};

const looksSpecial: Rule = {
  id: 'SP-02',
  severity: 'warning',
  article: laws['SP-02'],
  purpose: ({ data }) => ordinary(data, (found) => found === 'mentioned', LOOKS),
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

const sensitiveContext: Rule = {
  id: 'SP-05',
  severity: 'error',
  article: laws['SP-05'],
  purpose: (purpose, policy) =>
    when(
      policy.sensitiveContext === true &&
        (isTagged(purpose, 'targeted-advertising', 'sharing', 'profiling') ||
          hasAccess(purpose, 'marketing', 'social') ||
          measures(purpose)) &&
        !(hasData(purpose, 'special') && purpose.specialCondition),
      'data',
      {
        en: 'These pages tell of health, belief or politics (sensitiveContext), so whoever follows visitors here learns that of them. Name those data as "special", with explicit consent ("A9-2-a"), or remove this purpose.',
        nl: 'Deze pagina’s gaan over gezondheid, geloof of politiek (sensitiveContext). Wie bezoekers hier volgt, weet dat dus van hen. Noem die gegevens "special", met uitdrukkelijke toestemming ("A9-2-a"), of haal dit doel weg.',
      },
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

const notAnonymous: Rule = {
  id: 'SP-08',
  severity: 'error',
  article: laws['SP-08'],
  purpose: ({ data }) =>
    data.flatMap((category, index) =>
      when(
        category.anonymous === true && (category.sensitivity !== 'ordinary' || pointsAtSomebody(category)),
        `data[${index}].anonymous`,
        {
          en: 'These data point at a person or a device, so they are personal data and not anonymous. Remove "anonymous".',
          nl: 'Deze gegevens wijzen naar een persoon of een apparaat. Het zijn dus persoonsgegevens, en niet anoniem. Haal "anonymous" weg.',
        },
      ),
    ),
};

/** The rules on special data. */
export const specialData: readonly Rule[] = [
  special,
  named,
  looksSpecial,
  criminal,
  sensitiveContext,
  nationalId,
  notAnonymous,
];

/** Whether data that only a statute opens are opened by one, and not by a yes. */
function opened(purpose: Purpose, sensitivity: Sensitivity, what: Said, such: Said): readonly Finding[] {
  if (!hasData(purpose, sensitivity)) return [];
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

function ordinary(
  data: readonly DataCategory[],
  so: (found: 'named' | 'mentioned' | undefined) => boolean,
  message: Said,
): readonly Finding[] {
  return data.flatMap((category, index) =>
    category.sensitivity === 'ordinary' && so(speaksOfSpecial(category))
      ? [{ path: `data[${index}].sensitivity`, message }]
      : [],
  );
}

/** Whether its id or label is the name of a special category, or only has it in it. */
function speaksOfSpecial({ id, label }: DataCategory): 'named' | 'mentioned' | undefined {
  let mentioned = false;
  for (const [language, text] of [['en', id.replaceAll('-', ' ')] as const, ...Object.entries(label)]) {
    const words = SPECIAL[mainLanguage(language)];
    const bare = text.replace(GENERIC, ' ').trim();
    const found = words && beginningIn(words, bare);
    if (found !== undefined && found.length === bare.length) return 'named';
    mentioned ||= found !== undefined;
  }
  return mentioned ? 'mentioned' : undefined;
}

/** The words of all special categories, by language. */
const SPECIAL: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  ['nl', 'en'].map((language) => [
    language,
    specialCategories.categories.flatMap(({ words }) => words[language] ?? []),
  ]),
);
/** What says no more than that these are data. */
const GENERIC = /(?<!\p{L})(?:data|gegevens|information|informatie|info|your|uw|je|over|about|details)(?!\p{L})/giu;

function pointsAtSomebody({ id, label }: DataCategory): boolean {
  return (
    wordIn(wording.identifiers, 'en', id.replaceAll('-', ' ')) !== undefined ||
    Object.entries(label).some(([language, text]) => wordIn(wording.identifiers, language, text) !== undefined)
  );
}
