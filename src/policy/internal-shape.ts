/**
 * The form of what only the owner sees: `internal`, on the policy and on
 * each purpose. Publishing takes it away, so a policy for a page that still
 * has it is the wrong file.
 */
import { by, fits, list, oneOf, optional, record, table, type Check, type Refusal } from './check.js';
import { day, flag, id, period, text } from './values.js';

/** Why `internal` is refused where visitors read along. */
export function internalRefused(key: string): Refusal | undefined {
  if (key !== 'internal') return undefined;
  return {
    law: 'form',
    message: {
      en: 'This is the private policy file: "internal" never belongs on a page. Publish it with `consent-panel publish`, and give the page the public policy that it writes.',
      nl: 'Dit is het eigen beleidsbestand: "internal" hoort nooit op een pagina. Publiceer het met `consent-panel publish`, en geef de pagina het openbare beleid dat daaruit komt.',
    },
  };
}

const yes = fits(
  (value) => typeof value === 'boolean',
  { en: 'true or false', nl: 'true (ja) of false (nee)' },
  { en: 'Answer it; nothing is assumed.', nl: 'Geef antwoord; er wordt niets aangenomen.' },
);

/** A condition that holds, and what shows it. */
const shown = record({ holds: yes, evidence: text });

const assessment = record({
  id,
  interest: record({ what: text, lawful: yes, concrete: yes, real: yes }),
  necessity: record({ why: text, lessIntrusiveMeans: text }),
  balance: record({
    natureOfData: text,
    expectations: text,
    impact: text,
    children: text,
    safeguards: text,
    optOut: text,
  }),
  conclusion: oneOf(['passes', 'fails'], { en: 'a conclusion', nl: 'een conclusie' }),
  assessedBy: text,
  assessedOn: day,
  reviewOn: day,
});

const compatibility = record({
  link: text,
  context: text,
  natureOfData: text,
  consequences: text,
  safeguards: text,
  conclusion: oneOf(['compatible', 'not-compatible'], { en: 'a conclusion', nl: 'een conclusie' }),
});

const softOptIn = record({
  saleContext: by('DM-04', text),
  obtainedInSale: shown,
  sameLegalEntity: shown,
  toldAtCollection: shown,
  ownSimilarProducts: shown,
  optOutAtCollection: shown,
  optOutInEveryMessage: shown,
  objectionsRespected: shown,
});

const telephone = record({
  productGroup: text,
  validFor: period,
  subjectRef: text,
  verifiedVia: text,
  afterRelation: optional(by('DM-08', period)),
  numberShown: by('DM-10', yes),
  rightToObjectOffered: by('DM-10', yes),
});

const limitedAnalytics = record({
  ownServiceOnly: yes,
  firstParty: yes,
  noCrossSiteId: yes,
  ipShortened: yes,
  notSharedOrReused: yes,
  processorAgreement: yes,
  shortLifetime: yes,
  optOutOffered: yes,
  anonymousOutput: optional(by('CK-05', yes)),
  notRenewed: optional(by('CK-05', yes)),
  dataKept: optional(by('CK-05', period)),
});

const measures = list(text, { noun: { en: 'measures', nl: 'maatregelen' }, unique: 'SE-08' });

/** What an owner keeps of one purpose. */
export const purposeInternal: Check = record({
  decidedBy: by('LB-14', text),
  why: text,
  alternativesConsidered: text,
  reviewOn: by('RE-09', day),
  reference: optional(text),
  assessment: optional(by('RE-06', assessment)),
  party: optional(by('LB-08', flag)),
  reusesDataFrom: optional(by('LB-15', list(id, { noun: { en: 'purposes', nl: 'doelen' }, unique: 'LB-15' }))),
  compatibility: optional(by('LB-15', compatibility)),
  impactAssessment: optional(by('RE-07', record({ reference: optional(text), notNeededBecause: optional(text) }))),
  measures: optional(by('SE-08', measures)),
  softOptIn: optional(by('DM-03', softOptIn)),
  telephone: optional(by('DM-09', telephone)),
  limitedAnalytics: optional(
    by(
      'CK-04',
      table(
        limitedAnalytics,
        { en: 'a table of conditions by service', nl: 'een tabel met voorwaarden per dienst' },
        { en: 'Write it as in { "service-id": { … } }.', nl: 'Schrijf het als { "dienst-id": { … } }.' },
      ),
    ),
  ),
});

/** What an owner keeps of the policy as a whole. */
export const policyInternal: Check = record({
  organisation: by(
    'LB-02',
    oneOf(['business', 'public-body', 'charity', 'charity-lottery', 'press-publisher'], {
      en: 'a kind of organisation',
      nl: 'een soort organisatie',
    }),
  ),
  measures: by('SE-08', measures),
  processorContracts: optional(
    by(
      'SE-08',
      list(record({ recipient: id, reference: text, signedOn: day }), {
        noun: { en: 'contracts', nl: 'overeenkomsten' },
        unique: 'SE-08',
      }),
    ),
  ),
  proofRetention: optional(by('PR-08', record({ period, reason: text }))),
  reviewOn: optional(by('RE-09', day)),
  childTexts: optional(by('CH-08', record({ reviewedBy: text, reviewedOn: day }))),
});
