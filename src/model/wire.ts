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
export const EVENTS_PATH = '/v1/events';
/** What is known of this subject and those it is linked to. `GET ?site=&subject=&cursor=`; a `PullAnswer`. */
export const SELF_EVENTS_PATH = '/v1/self/events';
/** Which recipients have acknowledged a no (WD-07). `GET ?site=&subject=&event=`; an `OutcomesAnswer`. */
export const SELF_OUTCOMES_PATH = '/v1/self/outcomes';
/** A notice by its digest: `GET /v1/notices/{digest}`; its canonical text, as `application/json`. */
export const NOTICES_PATH = '/v1/notices/';
/** Asks for cookies to be expired that a page cannot reach (WD-06). `POST`, JSON, a `ClearQuestion`; a `ClearAnswer`. */
export const CLEAR_PATH = '/v1/clear';

/**
 * The header with the secret of a subject: 32 random bytes in base64url, made
 * by its browser. The server keeps the digest of the one that came with the
 * first event of a subject. What only says no is accepted without it.
 */
export const CAPABILITY_HEADER = 'consent-capability';

/** Events in one batch. */
export const MAX_EVENTS = 50;
/** Bytes that a page sends at once: the 64 KiB that outlive a page are shared by all it sends. */
export const MAX_BATCH_BYTES: number = 48 * 1024;
/** Bytes of a body that a server reads. More than a batch, so that one no to a thousand purposes still comes in. */
export const MAX_BODY_BYTES: number = 128 * 1024;
/** Bytes of the text of one event, in UTF-8. */
export const MAX_EVENT_BYTES: number = 64 * 1024;
/** Names of cookies in one question. */
export const MAX_COOKIES = 100;
/** How deep an event may be nested. */
export const MAX_DEPTH = 6;

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
export const PROBLEM_TYPE = 'urn:consent-panel:problem:';

/** Checks the body of `POST /v1/events`; `undefined` where it is another shape. What the events say is looked at apart. */
export function readBatch(value: unknown): WireBatch | undefined {
  if (!hasOnly(value, ['v', 'site', 'subject', 'events', 'allowed'])) return undefined;
  const { v, site, subject, events, allowed } = value;
  const fits =
    v === 1 &&
    isText(site) &&
    isText(subject) &&
    isListOf(events, isRow) &&
    events.length > 0 &&
    (allowed === undefined || isFlags(allowed));
  return fits ? { v, site, subject, events, ...(allowed && { allowed }) } : undefined;
}

/** Checks the answer to a batch. More keys are let pass, for a server may be newer than a page. */
export function readPushAnswer(value: unknown): PushAnswer | undefined {
  if (!isObject(value)) return undefined;
  const { accepted, duplicate = [], rejected = [], receipt } = value;
  const fits =
    isListOf(accepted, isText) &&
    isListOf(duplicate, isText) &&
    isListOf(rejected, isRejection) &&
    (receipt === undefined || (isText(receipt) && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(receipt)));
  return fits ? { accepted, duplicate, rejected, ...(receipt !== undefined && { receipt }) } : undefined;
}

/** Checks a part of what a server has. */
export function readPullAnswer(value: unknown): PullAnswer | undefined {
  if (!isObject(value)) return undefined;
  const { subjects, events, cursor, more } = value;
  const fits = isListOf(subjects, isText) && isListOf(events, isRow) && isText(cursor) && typeof more === 'boolean';
  return fits ? { subjects, events, cursor, more } : undefined;
}

/** Checks what a server says of the recipients of a no. */
export function readOutcomes(value: unknown): OutcomesAnswer | undefined {
  if (!isObject(value)) return undefined;
  const { event, outcomes } = value;
  return isText(event) && isListOf(outcomes, isOutcome) ? { event, outcomes } : undefined;
}

/** Checks what a page asks to be cleared: at most 100 names of at most 100 characters. */
export function readClearQuestion(value: unknown): ClearQuestion | undefined {
  if (!hasOnly(value, ['v', 'site', 'cookies'])) return undefined;
  const { v, site, cookies } = value;
  const fits = v === 1 && isText(site) && isListOf(cookies, isCookieName) && cookies.length <= MAX_COOKIES;
  return fits ? { v, site, cookies } : undefined;
}

/** Checks what a server says it cleared. */
export function readClearAnswer(value: unknown): ClearAnswer | undefined {
  if (!isObject(value)) return undefined;
  const { cleared, left } = value;
  return isListOf(cleared, isText) && isListOf(left, isText) ? { cleared, left } : undefined;
}

/** The name of a cookie (RFC 6265), or a pattern of such names with a letter or digit in it. */
export function isCookieName(value: unknown): value is string {
  return isText(value) && value.length <= 100 && /^[\w!#$%&'*+.^`|~-]+$/.test(value) && /[A-Za-z0-9]/.test(value);
}

/** Checks a problem; `undefined` where a server says something else, such as a page of a proxy. */
export function readProblem(value: unknown): WireProblem | undefined {
  if (!isObject(value)) return undefined;
  const { type, title, status, detail } = value;
  const fits = isText(type) && isText(title) && typeof status === 'number' && (detail === undefined || isText(detail));
  return fits ? { type, title, status, ...(detail !== undefined && { detail }) } : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasOnly(value: unknown, keys: readonly string[]): value is Record<string, unknown> {
  return isObject(value) && Object.keys(value).every((key) => keys.includes(key));
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isListOf<T>(value: unknown, is: (part: unknown) => part is T): value is T[] {
  return Array.isArray(value) && value.every(is);
}

function isFlags(value: unknown): value is Record<string, boolean> {
  return isObject(value) && Object.values(value).every((each) => typeof each === 'boolean');
}

/** A row as it is kept: a hash in hexadecimal, and a text. */
function isRow(value: unknown): value is SealedEvent {
  return (
    hasOnly(value, ['hash', 'body']) &&
    isText(value['hash']) &&
    /^[\da-f]{64}$/.test(value['hash']) &&
    isText(value['body'])
  );
}

function isRejection(value: unknown): value is Rejection {
  return (
    isObject(value) && isText(value['id']) && !!readProblem(value['problem']) && typeof value['permanent'] === 'boolean'
  );
}

function isOutcome(value: unknown): value is Outcome {
  if (!isObject(value)) return false;
  const { recipient, state, at } = value;
  return (
    isText(recipient) &&
    isText(state) &&
    /^(pending|acknowledged|failed)$/.test(state) &&
    (at === undefined || isText(at))
  );
}
