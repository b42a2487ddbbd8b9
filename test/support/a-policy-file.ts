/**
 * A good, small policy file to start a test from: `aPolicy()` with what its
 * owner keeps of it. Checked as of `ON_A_GOOD_DAY`, nothing in it is overdue.
 */
import type { Policy } from '../../src/model/policy.js';
import type { Purpose } from '../../src/model/purpose.js';
import type {
  InterestAssessment,
  PolicyFile,
  PolicyInternal,
  PurposeFile,
  PurposeInternal,
  SoftOptIn,
  TelephoneEvidence,
} from '../../src/policy/policy-file.js';
import { aPolicy } from './a-policy.js';

/** A day on which `aPolicyFile()` has nothing to warn of. */
export const ON_A_GOOD_DAY = '2026-11-24';

/** A valid policy file; what is named replaces the default. */
export function aPolicyFile(overrides: Partial<PolicyFile> = {}): PolicyFile {
  return asFile(aPolicy(), overrides);
}

/** The policy file of which this is the public policy. */
export function asFile(policy: Policy, overrides: Partial<PolicyFile> = {}): PolicyFile {
  const { seal: _seal, ...rest } = policy;
  return {
    ...rest,
    purposes: policy.purposes.map((purpose) => asPurposeFile(purpose)),
    internal: aPolicyInternal(),
    ...overrides,
  };
}

/** One purpose with what its owner keeps of it. */
export function asPurposeFile(purpose: Purpose, internal: Partial<PurposeInternal> = {}): PurposeFile {
  return {
    ...purpose,
    internal: {
      decidedBy: 'SECRET J. Jansen, directeur',
      why: 'SECRET Dit past bij wat wij doen.',
      alternativesConsidered: 'SECRET Anders vragen wij te veel.',
      reviewOn: '2027-11-01',
      ...(purpose.legalBasis === 'contract' && { party: true }),
      ...(purpose.legalBasis === 'legitimate-interests' && { assessment: anAssessment() }),
      ...internal,
    },
  };
}

/** What an owner keeps of the policy as a whole. */
export function aPolicyInternal(overrides: Partial<PolicyInternal> = {}): PolicyInternal {
  return {
    organisation: 'business',
    measures: ['SECRET Wachtwoorden met twee stappen', 'SECRET Dagelijkse reservekopie'],
    processorContracts: ['bezorger', 'teller'].map((recipient) => ({
      recipient,
      reference: 'SECRET map contracten',
      signedOn: '2026-01-05',
    })),
    proofRetention: { period: 'P5Y', reason: 'SECRET zo lang kan iemand een claim indienen' },
    reviewOn: '2027-11-01',
    ...overrides,
  };
}

/** A complete assessment of a legitimate interest, which passes. */
export function anAssessment(overrides: Partial<InterestAssessment> = {}): InterestAssessment {
  return {
    id: 'fraud-2026',
    interest: { what: 'SECRET Geen verlies', lawful: true, concrete: true, real: true },
    necessity: { why: 'SECRET Anders zien wij het niet', lessIntrusiveMeans: 'SECRET Steekproeven helpen niet' },
    balance: {
      natureOfData: 'SECRET gewone gegevens',
      expectations: 'SECRET klanten verwachten dit',
      impact: 'SECRET klein',
      children: 'SECRET geen kinderen',
      safeguards: 'SECRET een mens kijkt mee',
      optOut: 'SECRET bezwaar kan altijd',
    },
    conclusion: 'passes',
    assessedBy: 'SECRET J. Jansen',
    assessedOn: '2026-10-30',
    reviewOn: '2027-11-01',
    ...overrides,
  };
}

/** Every condition for mail to one's own customers, met. */
export function aSoftOptIn(overrides: Partial<SoftOptIn> = {}): SoftOptIn {
  const shown = { holds: true, evidence: 'SECRET schermafdruk van de kassa' };
  return {
    saleContext: 'SECRET bij het afrekenen',
    obtainedInSale: shown,
    sameLegalEntity: shown,
    toldAtCollection: shown,
    ownSimilarProducts: shown,
    optOutAtCollection: shown,
    optOutInEveryMessage: shown,
    objectionsRespected: shown,
    ...overrides,
  };
}

/** What a caller must be able to show. */
export function aTelephoneEvidence(overrides: Partial<TelephoneEvidence> = {}): TelephoneEvidence {
  return {
    productGroup: 'SECRET fietsen',
    validFor: 'P1Y',
    subjectRef: 'SECRET klantnummer',
    verifiedVia: 'SECRET bevestiging per mail',
    numberShown: true,
    rightToObjectOffered: true,
    ...overrides,
  };
}
