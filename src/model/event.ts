/**
 * One act of a person, as the ledger keeps it: which purposes, which words
 * were shown, how it was expressed. Never who: no address, no device, no
 * name, no free text (PR-05, SP-07).
 */
import { freeze } from './freeze.js';
import type { LegalBasis } from './purpose.js';

/**
 * The states of a purpose, in the words of ISO/IEC TS 27560 and the Data
 * Privacy Vocabulary (PR-12). Only `given` and `renewed` permit what rests
 * on consent; `objected` and `objection-lifted` belong to legitimate
 * interests (Art. 21). `parental-consent-pending` is what a child's own
 * `requested` comes to, until a parent has answered (CH-04).
 */
export type PurposeState =
  | 'unknown'
  | 'requested'
  | 'given'
  | 'renewed'
  | 'refused'
  | 'withdrawn'
  | 'expired'
  | 'revoked'
  | 'invalidated'
  | 'deferred'
  | 'parental-consent-pending'
  | 'objected'
  | 'objection-lifted';

/** The states an act can put a purpose in; the others are derived from time and policy. */
export type DecidedState =
  'given' | 'renewed' | 'refused' | 'withdrawn' | 'deferred' | 'requested' | 'objected' | 'objection-lifted';

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
export function permitsConsent(state: PurposeState): boolean {
  return state === 'given' || state === 'renewed';
}

/** Whether a decided state opens: a yes, or an objection taken back. Any other word denies. */
export function opens(state: string): boolean {
  return state === 'given' || state === 'renewed' || state === 'objection-lifted';
}

/**
 * Reads a stored row at the door: the event, or `undefined` where the text
 * is not one of ours. A row that cannot be read never opens anything.
 */
export function parseEvent(body: string): ConsentEvent | undefined {
  try {
    // Taken for one of ours while it is looked at; where it is another shape, it throws or does not pass.
    const event = JSON.parse(body) as ConsentEvent;
    const { id, site, subject, kind, notice, language, method, evidence, parents, decisions } = event;
    const texts = [id, site, subject, kind, notice, language, method, evidence.layer, evidence.control];
    const ours =
      (event.v as unknown) === 1 &&
      Array.isArray(parents) &&
      texts.concat(parents).every(isText) &&
      typeof decisions === 'object' &&
      Object.values(decisions).every((d) => isText(d.state)) &&
      isTime(event.at) &&
      isTime(event.validUntil);
    // Frozen: whoever is handed the history must not be able to rewrite it (SE-05).
    return ours ? freeze(event) : undefined;
  } catch {
    // Not JSON, or JSON of another shape: whoever wrote it, it is not a row of ours.
    return undefined;
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** A moment as `toISOString()` writes it, after 1970 and before the year 10000: one that can be counted with. */
function isTime(value: unknown): boolean {
  return isText(value) && /^\d{4}-[\dT:.-]+Z$/.test(value) && Date.parse(value) > 0;
}
