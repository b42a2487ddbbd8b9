import type { LegalBasis } from './purpose.js';
/**
 * The states of a purpose, in the words of ISO/IEC TS 27560 and the Data
 * Privacy Vocabulary (PR-12). Only `given` and `renewed` permit what rests
 * on consent; `objected` and `objection-lifted` belong to legitimate
 * interests (Art. 21). `parental-consent-pending` is what a child's own
 * `requested` comes to, until a parent has answered (CH-04).
 */
export type PurposeState = 'unknown' | 'requested' | 'given' | 'renewed' | 'refused' | 'withdrawn' | 'expired' | 'revoked' | 'invalidated' | 'deferred' | 'parental-consent-pending' | 'objected' | 'objection-lifted';
/** The states an act can put a purpose in; the others are derived from time and policy. */
export type DecidedState = 'given' | 'renewed' | 'refused' | 'withdrawn' | 'deferred' | 'requested' | 'objected' | 'objection-lifted';
/** What one event says of one purpose. */
export interface Decision {
    readonly state: DecidedState;
    readonly legalBasis: LegalBasis;
    /** Present where special data are concerned (Art. 9(2)(a)). */
    readonly explicit?: true;
}
/** How a will was expressed. */
export type Method = 'interface' | 'api' | 'gpc' | 'paper' | 'phone' | 'in-person' | 'import';
/** What shows that a person acted, without saying who (CO-11). Every text is a short word of `a-z0-9-`. */
export interface Evidence {
    /** Where: `prompt`, `settings`, `standing-control`, `embed`, or a page's own word. */
    readonly layer: string;
    /** Which control: `accept-all`, `refuse-all`, `save`, `withdraw`, or a page's own word. */
    readonly control: string;
    /** Presses from the page at rest to this act (WD-02). */
    readonly presses: number;
    /** The press was dispatched by a program, such as assistive software. */
    readonly synthetic?: true;
    /** For `paper`, `phone` and `in-person`: where the paper or the recording is (PR-13). */
    readonly reference?: string;
    /** For the same: who entered it. */
    readonly recordedBy?: string;
}
/** One row of the ledger (PR-02). What is not here is in the notice that `notice` names. */
export interface ConsentEvent {
    readonly v: 1;
    /** UUIDv7: unique, and the idempotency key when it is sent. */
    readonly id: string;
    readonly site: string;
    /** UUIDv4, made at the first decision, of no use elsewhere. */
    readonly subject: string;
    readonly kind: 'decide' | 'withdraw' | 'object' | 'signal' | 'guardian' | 'import';
    /** Hashes of the events this browser knew as the latest, sorted. */
    readonly parents: readonly string[];
    /** Only the purposes this act touched. */
    readonly decisions: Readonly<Record<string, Decision>>;
    /** SHA-256 of the notice that was shown. */
    readonly notice: string;
    readonly language: string;
    readonly policyVersion: string;
    readonly by: 'data-subject' | 'guardian';
    readonly method: Method;
    readonly evidence: Evidence;
    /** Until when the grants of this event hold, UTC, ISO 8601. */
    readonly validUntil: string;
    /** When, by this device's clock, UTC, ISO 8601. Claimed; never used for order. */
    readonly at: string;
    /** Version of this library. */
    readonly lib: string;
}
/** An event with its canonical text (RFC 8785) and the SHA-256 of that text, in hexadecimal. */
export interface SealedEvent {
    readonly hash: string;
    readonly body: string;
}
/** An event read back, with its hash. */
export interface KnownEvent {
    readonly hash: string;
    readonly event: ConsentEvent;
}
/** Whether a state permits processing that rests on consent (PR-12). */
export declare function permitsConsent(state: PurposeState): boolean;
/** Whether a decided state opens: a yes, or an objection taken back. Any other word denies. */
export declare function opens(state: string): boolean;
/**
 * Reads a stored row at the door: the event, or `undefined` where the text
 * is not one of ours. A row that cannot be read never opens anything.
 */
export declare function parseEvent(body: string): ConsentEvent | undefined;
