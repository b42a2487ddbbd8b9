/**
 * For each rule that needs the owner's part one policy file that breaks it,
 * and the nearest that does not. Paths and edits are those of `cases.ts`;
 * the file they edit is `aPolicyFile()`.
 */
import { say } from '../support/a-policy.js';
import { anAssessment, aSoftOptIn, aTelephoneEvidence } from '../support/a-policy-file.js';
import type { Case, Edits } from './cases.js';

const [ORDERS, TAX, FRAUD, STATISTICS, VIDEO, ADVERTISING, NEWSLETTER] = [0, 1, 2, 3, 4, 5, 6].map(
  (index) => `purposes[${index}]`,
) as [string, string, string, string, string, string, string];

const COMPATIBILITY = {
  link: 'Hetzelfde soort product',
  context: 'Een klant van de winkel',
  natureOfData: 'Naam en adres',
  consequences: 'Twee folders per jaar',
  safeguards: 'Bezwaar stopt het',
  conclusion: 'compatible',
};
const LIMITED = {
  ownServiceOnly: true,
  firstParty: true,
  noCrossSiteId: true,
  ipShortened: true,
  notSharedOrReused: true,
  processorAgreement: true,
  shortLifetime: true,
  optOutOffered: true,
};
const FRENCH = { ...LIMITED, anonymousOutput: true, notRenewed: true, dataKept: 'P25M' };

/** Turns the purpose on fraud into direct marketing under legitimate interests. */
const marketed = (line: object, internal: Edits = {}): Edits => ({
  [`${FRAUD}.tags`]: ['direct-marketing'],
  [`${FRAUD}.marketing`]: [{ channel: 'email', audience: 'customer', product: 'own-similar', ...line }],
  ...Object.fromEntries(Object.entries(internal).map(([key, value]) => [`${FRAUD}.internal.${key}`, value])),
});
const called = (internal: Edits, line: object = {}): Edits => ({
  [`${NEWSLETTER}.marketing`]: [{ channel: 'telephone', audience: 'customer', product: 'own-similar', ...line }],
  ...Object.fromEntries(Object.entries(internal).map(([key, value]) => [`${NEWSLETTER}.internal.${key}`, value])),
});
const measured = (limited: object | undefined, country = 'NL'): Edits => ({
  country,
  languages: ['nl', 'en'],
  [`${FRAUD}.services`]: [
    {
      id: 'teller',
      name: 'Teller',
      access: 'analytics-limited',
      storage: [{ kind: 'cookie', name: 't', maxAge: 'P1M', purpose: say('Telt.', 'Counts.') }],
    },
  ],
  [`${FRAUD}.internal.limitedAnalytics`]: limited && { teller: limited },
});
const charity: Edits = { 'internal.organisation': 'charity' };

/** Every line of the table. */
export const fileCases: readonly Case[] = [
  {
    id: 'LB-02',
    name: 'a business on a public task is a warning',
    breaks: { [`${TAX}.legalBasis`]: 'public-task' },
    near: { [`${TAX}.legalBasis`]: 'legal-obligation' },
    at: `${TAX}.legalBasis`,
    severity: 'warning',
  },
  {
    id: 'LB-02',
    name: 'a business on vital interests is a warning',
    breaks: { [`${TAX}.legalBasis`]: 'vital-interests' },
    near: {},
    at: `${TAX}.legalBasis`,
    severity: 'warning',
  },
  {
    id: 'LB-02',
    name: 'a public body on legitimate interests is a warning, and on a public task is not',
    breaks: { 'internal.organisation': 'public-body' },
    near: { 'internal.organisation': 'public-body', [`${FRAUD}.legalBasis`]: 'public-task' },
    at: `${FRAUD}.legalBasis`,
    severity: 'warning',
  },
  {
    id: 'LB-02',
    name: 'an organisation of no kind is an error',
    breaks: { 'internal.organisation': 'company' },
    near: { 'internal.organisation': 'business' },
    at: 'internal.organisation',
  },
  ...[false, undefined].map((party): Case => ({
    id: 'LB-08',
    name: `a contract to which the person is ${party === false ? 'not' : 'not said to be'} a party is no basis`,
    breaks: { [`${ORDERS}.internal.party`]: party },
    near: { [`${ORDERS}.internal.party`]: true },
    at: `${ORDERS}.internal.party`,
  })),
  {
    id: 'LB-10',
    name: 'legitimate interests without an assessment are an error',
    breaks: { [`${FRAUD}.internal.assessment`]: undefined },
    near: {
      ...marketed({}, { assessment: undefined, softOptIn: aSoftOptIn() }),
      [`${FRAUD}.specialRegime`]: 'tw-11.7-soft-opt-in',
    },
    at: `${FRAUD}.internal.assessment`,
  },
  {
    id: 'LB-14',
    name: 'a basis that nobody decided on is an error',
    breaks: { [`${VIDEO}.internal.decidedBy`]: undefined },
    near: { [`${VIDEO}.internal.decidedBy`]: 'J. Jansen' },
    at: `${VIDEO}.internal.decidedBy`,
  },
  {
    id: 'LB-15',
    name: 'data used again without a test are an error',
    breaks: { [`${FRAUD}.internal.reusesDataFrom`]: ['orders'] },
    near: { [`${FRAUD}.internal.reusesDataFrom`]: ['orders'], [`${FRAUD}.internal.compatibility`]: COMPATIBILITY },
    at: `${FRAUD}.internal.compatibility`,
  },
  {
    id: 'LB-15',
    name: 'data used again against the outcome of the test are an error, unless on consent',
    breaks: {
      [`${FRAUD}.internal.reusesDataFrom`]: ['orders'],
      [`${FRAUD}.internal.compatibility`]: { ...COMPATIBILITY, conclusion: 'not-compatible' },
    },
    near: {
      [`${VIDEO}.internal.reusesDataFrom`]: ['orders'],
      [`${VIDEO}.internal.compatibility`]: { ...COMPATIBILITY, conclusion: 'not-compatible' },
    },
    at: `${FRAUD}.internal.compatibility.conclusion`,
  },
  {
    id: 'LB-15',
    name: 'data used again from a purpose that is not there are an error',
    breaks: { [`${VIDEO}.internal.reusesDataFrom`]: ['order'] },
    near: { [`${VIDEO}.internal.reusesDataFrom`]: ['orders'] },
    at: `${VIDEO}.internal.reusesDataFrom[0]`,
  },
  ...['why', 'alternativesConsidered'].map((key): Case => ({
    id: 'RE-05',
    name: `a basis without ${key} is not substantiated`,
    breaks: { [`${VIDEO}.internal.${key}`]: ' ' },
    near: { [`${VIDEO}.internal.${key}`]: 'Daarom.' },
    at: `${VIDEO}.internal.${key}`,
  })),
  {
    id: 'RE-05',
    name: 'a purpose without its owner’s part is an error',
    breaks: { [`${VIDEO}.internal`]: undefined },
    near: {},
    at: `${VIDEO}.internal`,
  },
  {
    id: 'RE-05',
    name: 'a policy file without its owner’s part is an error',
    breaks: { internal: undefined },
    near: {},
    at: 'internal',
  },
  {
    id: 'RE-06',
    name: 'an assessment that fails blocks the purpose',
    breaks: { [`${FRAUD}.internal.assessment`]: anAssessment({ conclusion: 'fails' }) },
    near: {
      [`${FRAUD}.internal.assessment`]: anAssessment({ conclusion: 'fails' }),
      [`${FRAUD}.status`]: 'not-allowed',
    },
    at: `${FRAUD}.internal.assessment.conclusion`,
  },
  ...(['lawful', 'concrete', 'real'] as const).map((key): Case => ({
    id: 'RE-06',
    name: `an interest that is not ${key} does not count`,
    breaks: { [`${FRAUD}.internal.assessment.interest.${key}`]: false },
    near: {},
    at: `${FRAUD}.internal.assessment.interest.${key}`,
  })),
  {
    id: 'RE-06',
    name: 'an assessment without a balance on children is incomplete',
    breaks: { [`${FRAUD}.internal.assessment.balance.children`]: undefined },
    near: {},
    at: `${FRAUD}.internal.assessment.balance.children`,
  },
  {
    id: 'RE-07',
    name: 'profiling without an impact assessment is a warning',
    breaks: { [`${ADVERTISING}.tags`]: ['profiling'] },
    near: {
      [`${ADVERTISING}.tags`]: ['profiling'],
      [`${ADVERTISING}.internal.impactAssessment`]: { notNeededBecause: 'Het is klein.' },
    },
    at: `${ADVERTISING}.internal.impactAssessment`,
    severity: 'warning',
  },
  {
    id: 'RE-07',
    name: 'knowing where people are without an impact assessment is a warning',
    breaks: { [`${VIDEO}.data[0].label`]: say('GPS', 'GPS') },
    near: {
      [`${VIDEO}.data[0].label`]: say('GPS', 'GPS'),
      [`${VIDEO}.internal.impactAssessment`]: { reference: 'DPIA 2026-3' },
    },
    at: `${VIDEO}.internal.impactAssessment`,
    severity: 'warning',
  },
  {
    id: 'RE-09',
    name: 'a review that is overdue is a warning',
    breaks: { [`${VIDEO}.internal.reviewOn`]: '2026-11-23' },
    near: { [`${VIDEO}.internal.reviewOn`]: '2026-11-24' },
    at: `${VIDEO}.internal.reviewOn`,
    says: /2026-11-23/,
    severity: 'warning',
  },
  {
    id: 'RE-09',
    name: 'an assessment that is overdue is a warning',
    breaks: { [`${FRAUD}.internal.assessment.reviewOn`]: '2026-01-01' },
    near: {},
    at: `${FRAUD}.internal.assessment.reviewOn`,
    severity: 'warning',
  },
  {
    id: 'RE-09',
    name: 'a policy that is overdue is a warning',
    breaks: { 'internal.reviewOn': '2026-11-23' },
    near: { 'internal.reviewOn': undefined },
    at: 'internal.reviewOn',
    severity: 'warning',
  },
  {
    id: 'SE-08',
    name: 'a processor without a contract is a warning',
    breaks: { 'internal.processorContracts': undefined },
    near: {
      'internal.processorContracts': undefined,
      [`${ORDERS}.recipients[0].role`]: 'third-party',
      [`${STATISTICS}.recipients[0].role`]: 'third-party',
    },
    at: `${ORDERS}.recipients[0]`,
    severity: 'warning',
  },
  {
    id: 'SE-08',
    name: 'a policy without any measure of security is an error',
    breaks: { 'internal.measures': [] },
    near: { 'internal.measures': ['Slot op de deur'] },
    at: 'internal.measures',
  },
  {
    id: 'PR-08',
    name: 'proof of consent that is kept for nobody knows how long is a warning',
    breaks: { 'internal.proofRetention': undefined },
    near: {},
    at: 'internal.proofRetention',
    severity: 'warning',
  },
  {
    id: 'CH-08',
    name: 'texts for children are checked by somebody',
    breaks: {
      audience: { children: 'directed', ageStep: true },
      [`${ADVERTISING}.tags`]: [],
      words: {
        title: say('Mag dit?', 'Is this all right?'),
        asks: say('Wij vragen:', 'We ask:'),
        anytime: say('Je kunt altijd stoppen.', 'You can always stop.'),
      },
    },
    near: {
      audience: { children: 'directed', ageStep: true },
      [`${ADVERTISING}.tags`]: [],
      words: {
        title: say('Mag dit?', 'Is this all right?'),
        asks: say('Wij vragen:', 'We ask:'),
        anytime: say('Je kunt altijd stoppen.', 'You can always stop.'),
      },
      'internal.childTexts': { reviewedBy: 'Juf Anna', reviewedOn: '2026-11-01' },
    },
    at: 'internal.childTexts',
  },
  {
    id: 'DM-03',
    name: 'mail to customers without consent shows that every condition holds',
    breaks: marketed({}),
    near: marketed({}, { softOptIn: aSoftOptIn() }),
    at: `${FRAUD}.internal.softOptIn`,
  },
  ...(
    [
      'obtainedInSale',
      'sameLegalEntity',
      'toldAtCollection',
      'ownSimilarProducts',
      'optOutAtCollection',
      'optOutInEveryMessage',
      'objectionsRespected',
    ] as const
  ).map((key): Case => ({
    id: 'DM-03',
    name: `mail to customers needs consent where ${key} does not hold`,
    breaks: marketed({}, { softOptIn: aSoftOptIn({ [key]: { holds: false, evidence: 'geen' } }) }),
    near: marketed({}, { softOptIn: aSoftOptIn({ [key]: { holds: true, evidence: 'schermafdruk' } }) }),
    at: `${FRAUD}.internal.softOptIn.${key}.holds`,
  })),
  {
    id: 'DM-03',
    name: 'a condition without evidence is an error',
    breaks: marketed({}, { softOptIn: aSoftOptIn({ obtainedInSale: { holds: true, evidence: '' } }) }),
    near: marketed({}, { softOptIn: aSoftOptIn() }),
    at: `${FRAUD}.internal.softOptIn.obtainedInSale.evidence`,
  },
  {
    id: 'DM-04',
    name: 'mail to customers names the sale in which the address was given',
    breaks: marketed({}, { softOptIn: aSoftOptIn({ saleContext: '' }) }),
    near: marketed({}, { softOptIn: aSoftOptIn({ saleContext: 'proefabonnement' }) }),
    at: `${FRAUD}.internal.softOptIn.saleContext`,
  },
  {
    id: 'DM-08',
    name: 'a business is no charity that may call',
    breaks: marketed({ channel: 'telephone', callerType: 'charity' }, { telephone: aTelephoneEvidence() }),
    near: {
      ...marketed({ channel: 'telephone', callerType: 'charity' }, { telephone: aTelephoneEvidence() }),
      ...charity,
    },
    at: `${FRAUD}.marketing[0].callerType`,
  },
  ...['P37M', undefined].map((afterRelation): Case => ({
    id: 'DM-08',
    name: `former donors are not called for ${afterRelation ?? 'an unsaid time'}`,
    breaks: {
      ...marketed(
        { channel: 'telephone', callerType: 'charity', audience: 'former-customer' },
        { telephone: aTelephoneEvidence(afterRelation === undefined ? {} : { afterRelation }) },
      ),
      ...charity,
    },
    near: {
      ...marketed(
        { channel: 'telephone', callerType: 'charity', audience: 'former-customer' },
        { telephone: aTelephoneEvidence({ afterRelation: 'P3Y' }) },
      ),
      ...charity,
    },
    at: `${FRAUD}.internal.telephone.afterRelation`,
  })),
  {
    id: 'DM-09',
    name: 'consent to be called is recorded by product, time and person',
    breaks: called({}),
    near: called({ telephone: aTelephoneEvidence() }),
    at: `${NEWSLETTER}.internal.telephone`,
  },
  ...(['productGroup', 'validFor', 'subjectRef', 'verifiedVia'] as const).map((key): Case => ({
    id: 'DM-09',
    name: `consent to be called without ${key} is an error`,
    breaks: called({ telephone: { ...aTelephoneEvidence(), [key]: undefined } }),
    near: called({ telephone: aTelephoneEvidence() }),
    at: `${NEWSLETTER}.internal.telephone.${key}`,
  })),
  ...(['numberShown', 'rightToObjectOffered'] as const).map((key): Case => ({
    id: 'DM-10',
    name: `a call where ${key} is false is an error`,
    breaks: called({ telephone: aTelephoneEvidence({ [key]: false }) }),
    near: called({ telephone: aTelephoneEvidence() }),
    at: `${NEWSLETTER}.internal.telephone.${key}`,
  })),
  {
    id: 'DM-10',
    name: 'a charity that calls says how it does so',
    breaks: { ...marketed({ channel: 'telephone', callerType: 'charity' }), ...charity },
    near: {
      ...marketed({ channel: 'telephone', callerType: 'charity' }, { telephone: aTelephoneEvidence() }),
      ...charity,
    },
    at: `${FRAUD}.internal.telephone`,
  },
  {
    id: 'DM-11',
    name: 'post without a compatibility test is an error',
    breaks: marketed({ channel: 'post' }),
    near: marketed({ channel: 'post' }, { compatibility: COMPATIBILITY }),
    at: `${FRAUD}.internal.compatibility`,
  },
  {
    id: 'DM-11',
    name: 'post against the outcome of the test needs consent',
    breaks: marketed({ channel: 'post' }, { compatibility: { ...COMPATIBILITY, conclusion: 'not-compatible' } }),
    near: { [`${NEWSLETTER}.marketing`]: [{ channel: 'post', audience: 'customer', product: 'own-other' }] },
    at: `${FRAUD}.internal.compatibility.conclusion`,
  },
  {
    id: 'CK-04',
    name: 'limited measuring that answers no condition is an error',
    breaks: measured(undefined),
    near: measured(LIMITED),
    at: `${FRAUD}.internal.limitedAnalytics.teller`,
  },
  ...Object.keys(LIMITED).map((key): Case => ({
    id: 'CK-04',
    name: `limited measuring where ${key} does not hold is an error`,
    breaks: measured({ ...LIMITED, [key]: false }),
    near: measured({ ...LIMITED, [key]: true }),
    at: `${FRAUD}.internal.limitedAnalytics.teller.${key}`,
  })),
  ...['anonymousOutput', 'notRenewed'].map((key): Case => ({
    id: 'CK-04',
    name: `limited measuring in France where ${key} is not answered is an error`,
    breaks: measured({ ...FRENCH, [key]: undefined }, 'FR'),
    near: measured(FRENCH, 'FR'),
    at: `${FRAUD}.internal.limitedAnalytics.teller.${key}`,
  })),
  ...['P26M', undefined].map((dataKept): Case => ({
    id: 'CK-05',
    name: `limited measuring in France is not kept for ${dataKept ?? 'an unsaid time'}`,
    breaks: measured({ ...FRENCH, dataKept }, 'FR'),
    near: measured({ ...LIMITED, dataKept }, 'NL'),
    at: `${FRAUD}.internal.limitedAnalytics.teller.dataKept`,
  })),
];
