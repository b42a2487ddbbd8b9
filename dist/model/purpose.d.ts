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
/** Something a service keeps on the device (Tw 11.7a, Art. 5(3) ePrivacy Directive). */
export interface StorageItem {
    readonly kind: 'cookie' | 'local-storage' | 'session-storage' | 'indexed-db' | 'cache-storage';
    /** The name; `*` stands for any run of characters. */
    readonly name: string;
    /** How long it lives: an ISO 8601 period of at most 13 months, or `session` (CK-13). */
    readonly maxAge: string;
    /** What it is for. */
    readonly purpose?: Localized;
}
/** A tool that runs for a purpose, with what it keeps and whom it calls. */
export interface Service {
    readonly id: string;
    readonly name: string;
    readonly storage?: readonly StorageItem[];
    /** Hosts it talks to, such as `stats.example.nl`. */
    readonly hosts?: readonly string[];
}
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
