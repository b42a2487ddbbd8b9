/**
 * What goes over the wire between a page and the server of its owner: the
 * routes, the limits, and the shape of what is sent, answered and refused.
 * Both sides read it here, and each checks what comes in at its own door.
 *
 * Every route starts at an address of the owner's choosing, such as `/consent`.
 */
import type { SealedEvent } from './event.js';
/**
 * Sends a batch. `POST`, JSON, a `WireBatch`; answered with `200` and a
 * `PushAnswer` once what is accepted is durable.
 */
export declare const EVENTS_PATH = "/v1/events";
/** What is known of this subject and those it is linked to. `GET ?site=&subject=&cursor=`; a `PullAnswer`. */
export declare const SELF_EVENTS_PATH = "/v1/self/events";
/** Which recipients have acknowledged a no (WD-07). `GET ?site=&subject=&event=`; an `OutcomesAnswer`. */
export declare const SELF_OUTCOMES_PATH = "/v1/self/outcomes";
/** A notice by its digest: `GET /v1/notices/{digest}`; its canonical text, as `application/json`. */
export declare const NOTICES_PATH = "/v1/notices/";
/** Asks for cookies to be expired that a page cannot reach (WD-06). `POST`, JSON, a `ClearQuestion`; a `ClearAnswer`. */
export declare const CLEAR_PATH = "/v1/clear";
/**
 * The header with the secret of a subject: 32 random bytes in base64url, made
 * by its browser. The server keeps the digest of the one that came with the
 * first event of a subject. What only says no is accepted without it.
 */
export declare const CAPABILITY_HEADER = "consent-capability";
/** Events in one batch. */
export declare const MAX_EVENTS = 50;
/** Bytes that a page sends at once: the 64 KiB that outlive a page are shared by all it sends. */
export declare const MAX_BATCH_BYTES: number;
/** Bytes of a body that a server reads. More than a batch, so that one no to a thousand purposes still comes in. */
export declare const MAX_BODY_BYTES: number;
/** Bytes of the text of one event, in UTF-8. */
export declare const MAX_EVENT_BYTES: number;
/** Names of cookies in one question. */
export declare const MAX_COOKIES = 100;
/** How deep an event may be nested. */
export declare const MAX_DEPTH = 6;
/** The body of `POST /v1/events`. All events are of one site and one subject, in the order of writing. */
export interface WireBatch {
    readonly v: 1;
    readonly site: string;
    readonly subject: string;
    readonly events: readonly SealedEvent[];
    /**
     * What this browser holds permitted now, by purpose. A purpose that is
     * `false` here must not go on at the server under another basis (CK-08).
     * Never a reason to permit: the events decide that.
     */
    readonly allowed?: Readonly<Record<string, boolean>>;
}
/**
 * What is wrong, after RFC 9457; `application/problem+json` where it is the whole answer. A page acts on the status of
 * the whole answer: 401 and 403 are the owner's own door, such as a session or an origin, and never the secret of a
 * subject, which is a matter of single events; 400, 413 and 422 a batch that is looked at again in halves; 404, 405,
 * 410 and 415 a page that is set up wrongly; all else is tried again.
 */
export interface WireProblem {
    /** `urn:consent-panel:problem:` and a code. */
    readonly type: string;
    readonly title: string;
    readonly status: number;
    readonly detail?: string;
}
/** One event of a batch that was not stored. */
export interface Rejection {
    /** The id of the event. */
    readonly id: string;
    /** Its status is the one a request with this event alone would have had: 409 where the id is known with another text. */
    readonly problem: WireProblem;
    /** Whether sending it again, as it is, is of no use. */
    readonly permanent: boolean;
}
/** The body of `POST /v1/clear`: names as the policy declares them, `*` for any run of characters. Nobody is named. */
export interface ClearQuestion {
    readonly v: 1;
    readonly site: string;
    readonly cookies: readonly string[];
}
/** Which of those names are gone with this answer, and which are there still. A cookie that was not there is neither. */
export interface ClearAnswer {
    readonly cleared: readonly string[];
    readonly left: readonly string[];
}
/** The answer to a batch. An event that is in no list counts as not arrived. */
export interface PushAnswer {
    /** Ids of events that are durable now. */
    readonly accepted: readonly string[];
    /** Ids of events that were there already, with the same hash. */
    readonly duplicate: readonly string[];
    readonly rejected: readonly Rejection[];
    /** A compact JWS with `ReceiptClaims`, over what is accepted and duplicate. */
    readonly receipt?: string;
}
/** What a receipt says. Kept by the visitor as it is; verified with the server's published keys. */
export interface ReceiptClaims {
    readonly iss: string;
    /** Seconds of Unix time, by the server's clock. */
    readonly iat: number;
    readonly jti: string;
    readonly site: string;
    readonly subject: string;
    /** Ids of the events. */
    readonly ids: readonly string[];
    /** Hashes of those events, in the same order. */
    readonly hashes: readonly string[];
    /** Those hashes that none of the events names as its parent. */
    readonly heads: readonly string[];
    /** Digests of the notices they name, each once. */
    readonly notices: readonly string[];
}
/** A part of what the server has of a subject and those linked to it, in the order of receiving. */
export interface PullAnswer {
    /** This subject, and those that the owner's own server linked to the same account. */
    readonly subjects: readonly string[];
    readonly events: readonly SealedEvent[];
    /** Where this part ends; given back to go on. */
    readonly cursor: string;
    /** Whether there is more after it. */
    readonly more: boolean;
}
/** What became of telling one recipient (Art. 7(3), 19 GDPR). */
export interface Outcome {
    /** The id of the recipient in the policy. */
    readonly recipient: string;
    readonly state: 'pending' | 'acknowledged' | 'failed';
    /** When it came to this, UTC, ISO 8601. */
    readonly at?: string;
}
/** The answer about one no. A recipient that is not listed is not told by this server. */
export interface OutcomesAnswer {
    readonly event: string;
    readonly outcomes: readonly Outcome[];
}
/** What the `type` of a problem begins with; a code comes after it. */
export declare const PROBLEM_TYPE = "urn:consent-panel:problem:";
/** Checks the body of `POST /v1/events`; `undefined` where it is another shape. What the events say is looked at apart. */
export declare function readBatch(value: unknown): WireBatch | undefined;
/** Checks the answer to a batch. More keys are let pass, for a server may be newer than a page. */
export declare function readPushAnswer(value: unknown): PushAnswer | undefined;
/** Checks a part of what a server has. */
export declare function readPullAnswer(value: unknown): PullAnswer | undefined;
/** Checks what a server says of the recipients of a no. */
export declare function readOutcomes(value: unknown): OutcomesAnswer | undefined;
/** Checks what a page asks to be cleared: at most 100 names of at most 100 characters. */
export declare function readClearQuestion(value: unknown): ClearQuestion | undefined;
/** Checks what a server says it cleared. */
export declare function readClearAnswer(value: unknown): ClearAnswer | undefined;
/** The name of a cookie (RFC 6265), or a pattern of such names with a letter or digit in it. */
export declare function isCookieName(value: unknown): value is string;
/** Checks a problem; `undefined` where a server says something else, such as a page of a proxy. */
export declare function readProblem(value: unknown): WireProblem | undefined;
