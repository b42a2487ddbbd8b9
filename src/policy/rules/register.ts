/**
 * Chapters RE, PR and SE, the part on what an owner can show: the balance,
 * the impact assessment, contracts, how long proof is kept, and when all of
 * it is looked at again.
 */
import { recipientsOf } from '../../model/purpose.js';
import { adequacy, eea } from '../countries.js';
import { ages } from '../data/ages.js';
import { analyticsProfiles } from '../data/analytics-profiles.js';
import { authorities } from '../data/authorities.js';
import { specialCategories } from '../data/special-categories.js';
import { trackers } from '../data/trackers.js';
import { wording } from '../data/wording.js';
import { hasData, isTagged } from '../kinds.js';
import { laws } from '../laws.js';
import type { PurposeFile } from '../policy-file.js';
import { when, type Rule } from '../rule.js';
import { stringsOf, wordIn } from '../texts.js';
import { addPeriod } from '../../model/period.js';

const balance: Rule = {
  id: 'RE-06',
  severity: 'error',
  article: laws['RE-06'],
  purposeFile: ({ legalBasis, internal: { assessment } }) => {
    if (legalBasis !== 'legitimate-interests' || !assessment) return [];
    return [
      ...(['lawful', 'concrete', 'real'] as const).flatMap((key) =>
        when(!assessment.interest[key], `internal.assessment.interest.${key}`, {
          en: 'An interest counts only if it is lawful, concrete and real. It is not, so choose another basis, or make the status "not-allowed".',
          nl: 'Een belang telt alleen als het wettig, concreet en echt is. Dat is het niet: kies een andere grondslag, of maak de status "not-allowed".',
        }),
      ),
      ...when(assessment.conclusion === 'fails', 'internal.assessment.conclusion', {
        en: 'Your own assessment says that the interests of people weigh more. Choose another basis, or make the status "not-allowed".',
        nl: 'Volgens uw eigen afweging wegen de belangen van mensen zwaarder. Kies een andere grondslag, of maak de status "not-allowed".',
      }),
    ];
  },
};

const impact: Rule = {
  id: 'RE-07',
  severity: 'warning',
  article: laws['RE-07'],
  purposeFile: (purpose) => {
    const { reference, notNeededBecause } = purpose.internal.impactAssessment ?? {};
    return when(isRisky(purpose) && !reference && !notNeededBecause, 'internal.impactAssessment', {
      en: 'An impact assessment (DPIA) may be needed here: profiles, special or criminal data, children, or where people are. Give its reference, or say why there is none.',
      nl: 'Hier kan een risicoanalyse (DPIA) nodig zijn: het gaat om profielen, bijzondere of strafrechtelijke gegevens, kinderen, of waar mensen zijn. Geef aan waar die ligt, of waarom die er niet is.',
    });
  },
};

/** The duty to notify the authority of each processing ended in 2018. */
const NOTIFIED =
  /\b(?:ge)?meld(?:en|ing|ingsnummer)?\b[^.]{0,40}\b(?:AP|Autoriteit Persoonsgegevens)\b|\bnotif\w+\b[^.]{0,40}\bAutoriteit Persoonsgegevens\b|\bmeldingsnummer\b/i;

const noNotification: Rule = {
  id: 'RE-08',
  severity: 'warning',
  article: laws['RE-08'],
  purpose: (purpose) =>
    stringsOf({ ...purpose, internal: undefined })
      .filter(({ text }) => NOTIFIED.test(text) && !/\b(?:datalek|data breach|klacht|complain)/i.test(text))
      .map(({ path }) => ({
        path,
        message: {
          en: 'Processing is no longer notified to the authority; you keep your own register. Remove this.',
          nl: 'U meldt een verwerking niet meer bij de toezichthouder; u houdt zelf een register bij. Haal dit weg.',
        },
      })),
};

const reviews: Rule = {
  id: 'RE-09',
  severity: 'warning',
  article: laws['RE-09'],
  purposeFile: ({ internal: { reviewOn, assessment } }, _file, on) => [
    ...when(reviewOn < on, 'internal.reviewOn', overdue(reviewOn)),
    ...when(
      assessment !== undefined && assessment.reviewOn < on,
      'internal.assessment.reviewOn',
      overdue(assessment?.reviewOn ?? ''),
    ),
  ],
  file: ({ internal: { reviewOn } }, on) =>
    when(reviewOn !== undefined && reviewOn < on, 'internal.reviewOn', overdue(reviewOn ?? '')),
};

/** The tables of the law, each with the day on which it was last looked at. */
const TABLES: Readonly<Record<string, { readonly asOf: string }>> = {
  ages,
  'analytics profiles': analyticsProfiles,
  authorities,
  'special categories': specialCategories,
  trackers,
  wording,
  'countries of the EEA': eea,
  'adequacy decisions': adequacy,
};

const tablesOfTheLaw: Rule = {
  id: 'RE-09',
  severity: 'warning',
  article: laws['RE-09'],
  file: (_file, on) => {
    const old = oldTables(TABLES, on);
    return when(old.length > 0, '', {
      en: `These tables of the law were last looked at more than 13 months ago: ${old.join(', ')}. Use a newer version of consent-panel.`,
      nl: `Deze tabellen van de wet zijn meer dan dertien maanden niet bekeken: ${old.join(', ')}. Gebruik een nieuwere versie van consent-panel.`,
    });
  },
};

/** The names of the tables that were last looked at more than 13 months before that day. */
export function oldTables(tables: Readonly<Record<string, { readonly asOf: string }>>, on: string): string[] {
  return Object.entries(tables)
    .filter(([, { asOf }]) => addPeriod(Date.parse(asOf), 'P13M') < Date.parse(on))
    .map(([name]) => name);
}

const contracts: Rule = {
  id: 'SE-08',
  severity: 'warning',
  article: laws['SE-08'],
  file: ({ purposes, internal }) => {
    const signed = new Set(internal.processorContracts?.map(({ recipient }) => recipient));
    return purposes.flatMap((purpose, at) =>
      purpose.status === 'not-allowed'
        ? []
        : recipientsOf(purpose).flatMap(({ role, id, name }, index) =>
            when(role === 'processor' && !signed.has(id), `purposes[${at}].recipients[${index}]`, {
              en: `${name} works for you, so there must be a contract on that (Art. 28). Name it in internal.processorContracts, under the id "${id}".`,
              nl: `${name} werkt voor u, dus moet er een verwerkersovereenkomst zijn (artikel 28). Noem die bij internal.processorContracts, onder de id "${id}".`,
            }),
          ),
    );
  },
};

const proof: Rule = {
  id: 'PR-08',
  severity: 'warning',
  article: laws['PR-08'],
  file: ({ purposes, internal }) =>
    when(
      !internal.proofRetention && purposes.some(({ legalBasis }) => legalBasis === 'consent'),
      'internal.proofRetention',
      {
        en: 'is missing. Say how long you keep the proof of consent after the processing ended, and why.',
        nl: 'ontbreekt. Schrijf hoe lang u het bewijs van toestemming bewaart nadat u bent gestopt, en waarom.',
      },
    ),
};

/** The rules on what an owner can show. */
export const register: readonly Rule[] = [balance, impact, noNotification, reviews, tablesOfTheLaw, contracts, proof];

function overdue(day: string): { en: string; nl: string } {
  return {
    en: `You meant to look again on ${day}, and that day has passed. Look again, and give the next day.`,
    nl: `U wilde hier op ${day} opnieuw naar kijken, en die dag is voorbij. Kijk opnieuw, en geef de volgende dag.`,
  };
}

function isRisky(purpose: PurposeFile): boolean {
  return (
    isTagged(purpose, 'profiling') ||
    hasData(purpose, 'special') ||
    hasData(purpose, 'criminal') ||
    !!purpose.automatedDecision ||
    !!purpose.subjects?.includes('child') ||
    purpose.data.some(
      ({ id, label }) =>
        wordIn(wording.location, 'en', id.replaceAll('-', ' ')) !== undefined ||
        Object.entries(label).some(([language, text]) => wordIn(wording.location, language, text) !== undefined),
    )
  );
}
