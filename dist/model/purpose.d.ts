/**
 * A purpose (doel) as a policy declares it, in the words of the GDPR.
 * Each has exactly one legal basis (grondslag), and the basis decides what
 * a person is asked (Art. 6(1)).
 */
import type { Localized } from './localized.js';
/** The six legal bases of Art. 6(1) GDPR. There is no seventh. */
export type LegalBasis = 'consent' | 'contract' | 'legal-obligation' | 'vital-interests' | 'public-task' | 'legitimate-interests';
/** How much a kind of data can hurt: Art. 9 (`special`), Art. 10 (`criminal`), Art. 87 (`national-id`). */
export type Sensitivity = 'ordinary' | 'special' | 'criminal' | 'national-id';
/** A kind of personal data that a purpose needs (Art. 5(1)(c), 30(1)(c)). */
export interface DataCategory {
    /** Stays the same when the label is reworded; what is asked again depends on it (CO-14). */
    readonly id: string;
    readonly label: Localized;
    readonly sensitivity: Sensitivity;
    /** Said to be anonymous; refused where the kind of data points at a person or a device (SP-08). */
    readonly anonymous?: boolean;
}
/** Someone who receives the data (ontvanger, Art. 13(1)(e)). */
export interface Recipient {
    /** Stays the same when the name changes its spelling. */
    readonly id: string;
    readonly name: string;
    readonly role: 'processor' | 'joint-controller' | 'third-party';
    /** ISO 3166-1 alpha-2, the country where the data go. */
    readonly country: string;
    /** What this recipient does with the data. */
    readonly purpose: Localized;
    /** Their own privacy notice, an `https:` address. */
    readonly notice?: string;
    /** For a country outside the EEA: what protects the data there (Art. 13(1)(f), 46). */
    readonly safeguard?: Localized;
    /** Where a copy of that safeguard can be had (Art. 13(1)(f)). */
    readonly safeguardCopy?: string;
    /** A visitor may refuse this recipient alone (CO-08). */
    readonly separable?: boolean;
}
/** How long the data are kept (Art. 13(2)(a)). */
export interface Retention {
    /** An ISO 8601 period in days, weeks, months or years: `P30D`, `P26M`, `P7Y`. */
    readonly period: string;
    /** From when the period runs, or the criteria, in words. */
    readonly text?: Localized;
}
/** How something is kept on the device or read from it (CK-01); the first five can be cleared by a page. */
export type AccessKind = 'cookie' | 'local-storage' | 'session-storage' | 'indexed-db' | 'cache-storage' | 'pixel' | 'link-decoration' | 'fingerprint' | 'sdk-id' | 'hashed-email';
/** Something a service keeps on the device or reads from it (Tw 11.7a, Art. 5(3) ePrivacy Directive). */
export interface StorageItem {
    readonly kind: AccessKind;
    /** The name; `*` stands for any run of characters. */
    readonly name: string;
    /** How long it lives: an ISO 8601 period of at most 13 months, or `session` (CK-13). */
    readonly maxAge: string;
    /** What it is for. */
    readonly purpose?: Localized;
}
/**
 * What kind of access to the device this is (CK-02). Only `transmission`,
 * `strictly-necessary` and, under conditions, `analytics-limited` need no
 * consent (Tw 11.7a(3)).
 */
export type AccessClass = 'transmission' | 'strictly-necessary' | 'analytics-limited' | 'preference' | 'analytics' | 'marketing' | 'social';
/** A tool that runs for a purpose, with what it keeps and whom it calls. */
export interface Service {
    readonly id: string;
    readonly name: string;
    /** What kind of access to the device this is; must be said where the purpose does not rest on consent (CK-02). */
    readonly access?: AccessClass;
    /** For `strictly-necessary`: the service that the visitor asked for, which cannot do without (CK-03). */
    readonly requestedService?: Localized;
    readonly storage?: readonly StorageItem[];
    /** Hosts it talks to, such as `stats.example.nl`. */
    readonly hosts?: readonly string[];
    /** A visitor may refuse this service alone (CO-08). */
    readonly separable?: boolean;
}
/** A channel along which people are told of goods or services (direct marketing, Tw 11.7, Art. 21 GDPR). */
export interface MarketingChannel {
    readonly channel: 'email' | 'sms' | 'app-push' | 'chat' | 'telephone' | 'post';
    /** Who is addressed (DM-01). */
    readonly audience: 'customer' | 'former-customer' | 'prospect';
    /** Whose goods or services: one's own and like what was bought, other ones of one's own, or another party's. */
    readonly product: 'own-similar' | 'own-other' | 'third-party';
    /** For `third-party`: who, by name (DM-02). */
    readonly parties?: readonly string[];
    /** Whether opening and clicking are tracked, and the id of the consent purpose that covers it (DM-15). */
    readonly trackedUnder?: string;
    /** Whose address: a person's, also at work, or one that an organisation published for this use (DM-16). */
    readonly address?: 'person' | 'organisation-published';
    /** For telephone: a caller that may call its customers or donors without consent (DM-08). */
    readonly callerType?: 'charity' | 'charity-lottery' | 'press-publisher';
}
/** Whether a person has to give the data, and what follows if not (Art. 13(2)(e)). */
export interface Provision {
    readonly kind: 'statutory' | 'contractual' | 'needed-for-contract' | 'voluntary';
    readonly consequence: Localized;
}
/** A decision that a machine takes alone (Art. 13(2)(f), 22). */
export interface AutomatedDecision {
    readonly logic: Localized;
    readonly consequences: Localized;
}
/** Whose data they are (Art. 30(1)(c), DS-12). */
export type SubjectCategory = 'visitor' | 'customer' | 'prospect' | 'supplier' | 'employee' | 'applicant' | 'child' | 'patient' | 'member' | 'donor';
/** One purpose of processing (doel, Art. 5(1)(b)), with its one legal basis (grondslag, Art. 6(1)). */
export interface Purpose {
    /** Small letters, digits and hyphens; markup refers to it as `data-purpose`. */
    readonly id: string;
    readonly title: Localized;
    /** One short sentence for the first layer (CO-09). */
    readonly summary: Localized;
    /** The whole story for the second layer (CO-10). */
    readonly description: Localized;
    readonly legalBasis: LegalBasis;
    /** "We may do this because …" in words (IN-04). */
    readonly because: Localized;
    /** Why the purpose cannot be reached without these data; for consent, how little is taken (LB-05). */
    readonly necessity?: Localized;
    /** For `contract`: the contract, or the step before one that the person asked for, such as a quotation. */
    readonly contract?: Localized;
    /** For `legal-obligation`: the statute and article. */
    readonly legalReference?: Localized;
    /** For `legitimate-interests`: the interest pursued (Art. 13(1)(d)). */
    readonly interest?: Localized;
    readonly data: readonly DataCategory[];
    /** Who receives the data; `'none'` must be said in so many words (IN-05). */
    readonly recipients: readonly Recipient[] | 'none';
    readonly retention: Retention;
    readonly services?: readonly Service[];
    /** What kind of use this is; signals and rules read it (SG-01, CH-07). */
    readonly tags?: readonly PurposeTag[];
    /** `not-allowed` means that no basis was found: it never runs (LB-07). */
    readonly status?: 'active' | 'not-allowed';
    /** Whose data they are; visitors and customers unless said. */
    readonly subjects?: readonly SubjectCategory[];
    /** Where the data come from, if not from the person (Art. 14(2)(f)). */
    readonly source?: Localized;
    /** Whether the data must be given, and what follows if not (Art. 13(2)(e)). */
    readonly provision?: Provision;
    /** Decisions taken by a machine alone; none unless said (Art. 13(2)(f)). */
    readonly automatedDecision?: AutomatedDecision;
    /** Direct marketing, channel by channel (DM-01). */
    readonly marketing?: readonly MarketingChannel[];
    /** The rule for mail to one's own customers that stands in for Art. 6; the control is that of an objection (LB-16). */
    readonly specialRegime?: 'tw-11.7-soft-opt-in';
    /** For special data: the condition of Art. 9(2) that lifts the prohibition (SP-01). */
    readonly specialCondition?: SpecialCondition;
    /** The day the basis was decided, `YYYY-MM-DD`, not after `activeFrom` (LB-06). */
    readonly decidedOn: string;
    /** The day the processing starts, `YYYY-MM-DD`. */
    readonly activeFrom: string;
}
/** What kind of use a purpose is. */
export type PurposeTag = 'direct-marketing' | 'targeted-advertising' | 'sharing' | 'profiling' | 'analytics' | 'embedded-media' | 'security';
/** The conditions of Art. 9(2) GDPR, by their letter. */
export type SpecialCondition = 'A9-2-a' | 'A9-2-b' | 'A9-2-c' | 'A9-2-d' | 'A9-2-e' | 'A9-2-f' | 'A9-2-g' | 'A9-2-h' | 'A9-2-i' | 'A9-2-j';
/** Whether special data are processed on explicit consent, which "accept all" never gives (SP-04). */
export declare function needsExplicitConsent(purpose: Purpose): boolean;
/** Those who receive the data; nobody where a policy says so. */
export declare function recipientsOf<T>({ recipients }: {
    readonly recipients: readonly T[] | 'none';
}): readonly T[];
