/**
 * The policy file: what the owner writes and keeps. It is the public policy,
 * and under `internal`, on the policy and on each purpose, what visitors do
 * not see: who decided, why, and what supports it (Art. 5(2), 30 GDPR).
 * Publishing takes every `internal` away.
 */
import type { Policy } from './policy.js';
import type { Purpose } from './purpose.js';

/** A whole policy file. */
export interface PolicyFile extends Omit<Policy, 'purposes' | 'seal'> {
  readonly purposes: readonly PurposeFile[];
  readonly internal: PolicyInternal;
}

/** One purpose of a policy file. */
export interface PurposeFile extends Purpose {
  readonly internal: PurposeInternal;
}

/** What an owner keeps of the policy as a whole. */
export interface PolicyInternal {
  /** Whether a business or a public body decides; public bodies may rest on `public-task` (LB-02). */
  readonly organisation: 'business' | 'public-body' | 'charity' | 'charity-lottery' | 'press-publisher';
  /** Technical and organisational measures, in general terms (Art. 30(1)(g), 32). */
  readonly measures: readonly string[];
  /** Contracts with processors (Art. 28), by recipient id. */
  readonly processorContracts?: readonly ProcessorContract[];
  /** How long proof of consent is kept after the processing ended, an ISO 8601 period, and why (PR-08). */
  readonly proofRetention?: { readonly period: string; readonly reason: string };
  /** The day on which the owner means to look at all of it again, `YYYY-MM-DD` (RE-09). */
  readonly reviewOn?: string;
  /** Texts in words of a child's level exist in `words`, checked by whom (CH-08). */
  readonly childTexts?: { readonly reviewedBy: string; readonly reviewedOn: string };
}

/** A contract with a processor (verwerkersovereenkomst, Art. 28(3)). */
export interface ProcessorContract {
  /** Id of the recipient in the purposes. */
  readonly recipient: string;
  /** Where it is filed. */
  readonly reference: string;
  readonly signedOn: string;
}

/** What an owner keeps of one purpose: the substantiation (onderbouwing, RE-05). */
export interface PurposeInternal {
  /** Who decided on the basis (LB-14). */
  readonly decidedBy: string;
  /** Why this basis fits (RE-05). */
  readonly why: string;
  /** What else was thought of, and why it does not do (RE-05). */
  readonly alternativesConsidered: string;
  /** The day on which to look again, `YYYY-MM-DD` (RE-09). */
  readonly reviewOn: string;
  /** Where more of the substantiation is filed. */
  readonly reference?: string;
  /** For `legitimate-interests`: the assessment (RE-06). */
  readonly assessment?: InterestAssessment;
  /** For `contract`: whether the person is a party to it, or asked for the step before it (LB-08). */
  readonly party?: boolean;
  /** Purposes whose data are used again here (LB-15). */
  readonly reusesDataFrom?: readonly string[];
  /** For data used again without consent, and for post: the compatibility test (verenigbaarheid, Art. 6(4)). */
  readonly compatibility?: CompatibilityTest;
  /** The impact assessment (DPIA, Art. 35), or why there is none. */
  readonly impactAssessment?: { readonly reference?: string; readonly notNeededBecause?: string };
  /** Measures for this purpose, beside the general ones (SE-08). */
  readonly measures?: readonly string[];
  /** For mail to customers without consent: that each condition of Tw 11.7(3) holds (DM-03). */
  readonly softOptIn?: SoftOptIn;
  /** For telephone: the consent record (DM-09), or how long ago the relation ended (DM-08). */
  readonly telephone?: TelephoneEvidence;
  /** For `analytics-limited`: that each condition of the exemption holds, by service id (CK-04, CK-05). */
  readonly limitedAnalytics?: Readonly<Record<string, LimitedAnalytics>>;
}

/** The assessment of a legitimate interest: interest, necessity, balance (RE-06). */
export interface InterestAssessment {
  readonly id: string;
  readonly interest: {
    readonly what: string;
    readonly lawful: boolean;
    readonly concrete: boolean;
    readonly real: boolean;
  };
  readonly necessity: { readonly why: string; readonly lessIntrusiveMeans: string };
  readonly balance: {
    readonly natureOfData: string;
    readonly expectations: string;
    readonly impact: string;
    readonly children: string;
    readonly safeguards: string;
    readonly optOut: string;
  };
  readonly conclusion: 'passes' | 'fails';
  readonly assessedBy: string;
  readonly assessedOn: string;
  readonly reviewOn: string;
}

/** The compatibility test of Art. 6(4) (LB-15, DM-11). */
export interface CompatibilityTest {
  readonly link: string;
  readonly context: string;
  readonly natureOfData: string;
  readonly consequences: string;
  readonly safeguards: string;
  readonly conclusion: 'compatible' | 'not-compatible';
}

/** A condition that holds, and what shows it. */
export interface Shown {
  readonly holds: boolean;
  readonly evidence: string;
}

/** The conditions for mail to own customers without consent (soft opt-in, DM-03, DM-04). */
export interface SoftOptIn {
  /** The sale in whose course the address was obtained (DM-04). */
  readonly saleContext: string;
  readonly obtainedInSale: Shown;
  readonly sameLegalEntity: Shown;
  readonly toldAtCollection: Shown;
  readonly ownSimilarProducts: Shown;
  readonly optOutAtCollection: Shown;
  readonly optOutInEveryMessage: Shown;
  readonly objectionsRespected: Shown;
}

/** What a caller must be able to show (DM-08, DM-09, DM-10). */
export interface TelephoneEvidence {
  readonly productGroup: string;
  /** How long a consent to be called holds, an ISO 8601 period. */
  readonly validFor: string;
  /** How a consent is tied to the person, and not just to a number. */
  readonly subjectRef: string;
  readonly verifiedVia: string;
  /** For a caller that may call customers without consent: how long after the relation ended, at most `P3Y` (DM-08). */
  readonly afterRelation?: string;
  readonly numberShown: boolean;
  readonly rightToObjectOffered: boolean;
}

/** The conditions of the exemption for measuring one's own site (CK-04, CK-05). */
export interface LimitedAnalytics {
  readonly ownServiceOnly: boolean;
  readonly firstParty: boolean;
  readonly noCrossSiteId: boolean;
  readonly ipShortened: boolean;
  readonly notSharedOrReused: boolean;
  readonly processorAgreement: boolean;
  readonly shortLifetime: boolean;
  readonly optOutOffered: boolean;
  /** France: output is anonymous statistics only. */
  readonly anonymousOutput?: boolean;
  /** France: the tracker is not renewed at each visit. */
  readonly notRenewed?: boolean;
  /** France: how long the data are kept, at most `P25M`. */
  readonly dataKept?: string;
}
