/**
 * The words of the documents, by key. Words that the panel has too (who works
 * for us, how long, "we may do this because …") are taken from the panel's own
 * tables in `i18n/`, and are not here. `{name}` marks a place that is filled.
 */
import type { MarketingChannel, AccessKind, LegalBasis, SpecialCondition, SubjectCategory } from '../../model/purpose.js';
import type { ContactChannel } from '../../model/policy.js';
import type { Provision } from '../../model/purpose.js';
import type { PolicyInternal } from '../../model/policy-file.js';
/** All words of the documents, in one language. */
export interface DocumentWords {
    /** The six bases by name, and the point of Article 6(1) that each is. */
    readonly basis: Readonly<Record<LegalBasis, string>>;
    /** Places: letter. */
    readonly article6: string;
    readonly conditions: Readonly<Record<SpecialCondition, string>>;
    /** Places: letter. */
    readonly article9: string;
    readonly softOptIn: string;
    readonly subjects: Readonly<Record<SubjectCategory, string>>;
    readonly sensitivity: {
        readonly special: string;
        readonly criminal: string;
        readonly 'national-id': string;
    };
    readonly kinds: Readonly<Record<AccessKind, string>>;
    readonly channels: Readonly<Record<MarketingChannel['channel'], string>>;
    readonly audiences: Readonly<Record<MarketingChannel['audience'], string>>;
    readonly products: Readonly<Record<MarketingChannel['product'], string>>;
    readonly contact: Readonly<Record<ContactChannel, string>>;
    readonly provision: Readonly<Record<Provision['kind'], string>>;
    readonly organisations: Readonly<Record<PolicyInternal['organisation'], string>>;
    readonly common: Common;
    readonly statement: Statement;
    readonly register: Register;
    readonly processor: ProcessorWords;
    readonly assessment: Assessment;
    readonly callScript: CallScript;
    readonly refusal: Refusal;
    readonly breach: Breach;
}
/** Words that several documents use. */
export interface Common {
    readonly notApplicable: string;
    readonly missing: string;
    readonly none: string;
    readonly yes: string;
    readonly no: string;
    readonly name: string;
    readonly address: string;
    readonly email: string;
    readonly phone: string;
    readonly version: string;
    readonly and: string;
    /** LB-14. Places: controller. */
    readonly determinedBy: string;
    readonly notApproved: string;
}
/** The privacy statement (Art. 13, 14). */
export interface Statement {
    readonly title: string;
    readonly lead: string;
    readonly whoTitle: string;
    readonly responsible: string;
    readonly representative: string;
    readonly noRepresentative: string;
    readonly officer: string;
    readonly noOfficer: string;
    readonly joint: string;
    readonly noJoint: string;
    readonly shortTitle: string;
    readonly shortPurpose: string;
    readonly shortBasis: string;
    readonly shortCaption: string;
    readonly basis: string;
    readonly interest: string;
    readonly contract: string;
    readonly law: string;
    readonly necessity: string;
    readonly special: string;
    readonly from: string;
    readonly fromYou: string;
    readonly fromOthers: string;
    readonly transfers: string;
    readonly noTransfers: string;
    readonly transfer: string;
    readonly noSafeguard: string;
    readonly copyAt: string;
    readonly copyAsk: string;
    readonly copyFrom: string;
    readonly provision: string;
    readonly freeToGive: string;
    readonly neededForContract: string;
    readonly automated: string;
    readonly notAutomated: string;
    readonly logic: string;
    readonly consequences: string;
    readonly advertising: string;
    readonly aboutWhom: string;
    readonly marketingTitle: string;
    readonly marketingText: string;
    readonly marketingHow: string;
    readonly marketingNone: string;
    readonly withdrawTitle: string;
    readonly withdrawText: string;
    readonly withdrawHow: string;
    readonly withdrawNone: string;
    readonly rightsTitle: string;
    readonly rightsIntro: string;
    readonly rights: readonly (readonly [right: string, meaning: string])[];
    readonly rightsHow: string;
    readonly rightsTime: string;
    readonly rightsFree: string;
    readonly rightsWho: string;
    readonly complaintTitle: string;
    readonly complaintUs: string;
    readonly complaintAuthority: string;
    readonly complaintNoAuthority: string;
    readonly complaintCourt: string;
    readonly complaintDamage: string;
    readonly deviceTitle: string;
    readonly deviceIntro: string;
    readonly deviceNone: string;
    readonly deviceName: string;
    readonly devicePurpose: string;
    readonly deviceProvider: string;
    readonly deviceParty: string;
    readonly deviceKind: string;
    readonly devicePeriod: string;
    readonly deviceConsent: string;
    readonly first: string;
    readonly third: string;
    readonly asked: string;
    readonly notAsked: string;
    readonly ownChoice: string;
    readonly ownDelivery: string;
    readonly ownDenial: string;
    readonly ownAsked: string;
    readonly ownUntil: string;
    readonly ownUntilSaved: string;
    readonly ownUntilAsked: string;
    readonly versionTitle: string;
    readonly versionText: string;
}
/** The register (Art. 30(1)). */
export interface Register {
    readonly title: string;
    readonly lead: string;
    readonly controllerTitle: string;
    readonly organisation: string;
    readonly generalTitle: string;
    readonly measures: string;
    readonly contracts: string;
    readonly contractRecipient: string;
    readonly contractReference: string;
    readonly contractDate: string;
    readonly noContracts: string;
    readonly proof: string;
    readonly review: string;
    readonly activitiesTitle: string;
    readonly rejectedTitle: string;
    readonly rejectedText: string;
    readonly columns: Readonly<Record<RegisterColumn, string>>;
    readonly active: string;
    readonly rejected: string;
    readonly passes: string;
    readonly fails: string;
    readonly compatible: string;
    readonly notCompatible: string;
    readonly noAssessment: string;
    readonly impactNone: string;
}
/** The register of a processor (Art. 30(2)). */
export interface ProcessorWords {
    readonly title: string;
    readonly lead: string;
    readonly processorTitle: string;
    readonly clientsTitle: string;
    readonly categories: string;
    /** `{purpose}` and what is done for it, `{work}`. */
    readonly category: string;
    readonly transfers: string;
    /** The policy does not name `{processor}`. */
    readonly notNamed: string;
}
/** What the register says of one purpose; the order is that of its columns. */
export type RegisterColumn = 'id' | 'purpose' | 'description' | 'status' | 'subjects' | 'data' | 'recipients' | 'thirdCountries' | 'retention' | 'measures' | 'basis' | 'because' | 'necessity' | 'interest' | 'contract' | 'law' | 'specialCondition' | 'source' | 'channels' | 'storage' | 'automated' | 'why' | 'alternatives' | 'substantiation' | 'assessment' | 'compatibility' | 'impact' | 'decidedBy' | 'decidedOn' | 'activeFrom' | 'reviewOn';
/** The assessments: legitimate interest (Art. 6(1)(f)) and compatibility (Art. 6(4)). */
export interface Assessment {
    readonly title: string;
    readonly interestTitle: string;
    readonly compatibilityTitle: string;
    readonly lead: string;
    readonly reference: string;
    readonly purpose: string;
    readonly interestStep: string;
    readonly what: string;
    readonly lawful: string;
    readonly concrete: string;
    readonly real: string;
    readonly necessityStep: string;
    readonly why: string;
    readonly lessIntrusive: string;
    readonly balanceStep: string;
    readonly nature: string;
    readonly expectations: string;
    readonly impact: string;
    readonly children: string;
    readonly safeguards: string;
    readonly optOut: string;
    readonly conclusionStep: string;
    readonly conclusion: string;
    readonly passes: string;
    readonly fails: string;
    readonly by: string;
    readonly on: string;
    readonly reviewOn: string;
    readonly reused: string;
    readonly link: string;
    readonly context: string;
    readonly consequences: string;
    readonly compatible: string;
    readonly notCompatible: string;
}
/** What a caller says (DM-10). */
export interface CallScript {
    readonly title: string;
    readonly lead: string;
    readonly beforeTitle: string;
    readonly before: readonly string[];
    readonly numberShown: string;
    readonly sayTitle: string;
    readonly greeting: string;
    readonly reasonConsent: string;
    readonly reasonCustomer: string;
    readonly ask: string;
    readonly objectTitle: string;
    readonly object: string;
    readonly objected: string;
    readonly after: readonly string[];
    readonly afterTitle: string;
    readonly productGroup: string;
    readonly validFor: string;
    readonly verifiedVia: string;
    readonly subjectRef: string;
    readonly afterRelation: string;
}
/** A letter that refuses a request (DS-11, Art. 12(4)). */
export interface Refusal {
    readonly title: string;
    readonly lead: string;
    readonly letterTitle: string;
    readonly place: string;
    readonly to: string;
    readonly subject: string;
    readonly greeting: string;
    readonly request: string;
    readonly decision: string;
    readonly reason: string;
    readonly reasons: readonly string[];
    readonly partly: string;
    readonly complaintTitle: string;
    readonly closing: string;
    readonly checkTitle: string;
    readonly check: readonly string[];
}
/** What to do after a breach (SE-09, Art. 33, 34). */
export interface Breach {
    readonly title: string;
    readonly lead: string;
    readonly steps: readonly (readonly [title: string, ...lines: string[]])[];
    readonly recordTitle: string;
    readonly record: readonly string[];
    readonly who: string;
}
