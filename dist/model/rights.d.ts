/** The rights that are asked for by a request. Consent is withdrawn, and objection made, by one press besides. */
export declare const REQUESTABLE: readonly ["access", "rectification", "erasure", "restriction", "portability", "objection", "automated-decisions"];
/** One of them. */
export type RequestableRight = (typeof REQUESTABLE)[number];
/** A request, as it is sent to the owner. */
export interface RightsRequest {
    readonly v: 1;
    /** UUIDv4; what both sides call it by. */
    readonly id: string;
    readonly site: string;
    readonly right: RequestableRight;
    /** Where to answer: an e-mail address, a telephone number or a postal address, as the person wrote it. */
    readonly contact: string;
    /** What it is about, in the person's own words; empty where nothing was said. */
    readonly details: string;
    /** BCP 47: the language to answer in. */
    readonly language: string;
    /** UTC, ISO 8601. */
    readonly receivedAt: string;
    /** Within a month of receipt (Art. 12(3)). UTC, ISO 8601. */
    readonly dueAt: string;
}
/**
 * By when a request must be answered, in milliseconds of Unix time: a month
 * after it was received, on the last day of a shorter month (Art. 12(3)).
 */
export declare function dueAt(receivedAt: number): number;
/**
 * By when at the latest, where a request is complex: three months in all,
 * if the person is told so, with reasons, before the first month is over.
 */
export declare function extendedDueAt(receivedAt: number): number;
/** What a person filled in. */
export interface RequestDraft {
    readonly right: RequestableRight | undefined;
    readonly contact: string;
    readonly details: string;
}
/** What is missing or cannot be right in a draft. */
export type DraftFault = 'right-missing' | 'contact-missing' | 'contact-mail' | 'details-missing' | 'details-long';
/** The longest text that is taken along, in characters. */
export declare const MOST_DETAILS = 4000;
/** The faults of a draft, in the order of the form; none where it can be sent. */
export declare function faultsOf({ right, contact, details }: RequestDraft): readonly DraftFault[];
/** The request that a draft without faults makes. `now` is in milliseconds of Unix time. */
export declare function rightsRequest({ right, contact, details }: RequestDraft, about: Pick<RightsRequest, 'id' | 'site' | 'language'>, now: number): RightsRequest;
