/**
 * The contract of what carries decisions to a server: any server. An object
 * literal is enough to implement it, and `adapter-suite.js` says whether it
 * holds. Delivery is at least once; the id of an event makes it once in effect.
 */
import type { SealedEvent } from '../model/event.js';
import type { ClearAnswer, Outcome, PullAnswer, Rejection, WireProblem } from '../model/wire.js';

/** What comes with a call. */
export interface SyncContext {
  readonly site: string;
  /** Whose events these are: a pseudonym of this browser. */
  readonly subject: string;
  /**
   * The secret of that subject, 32 bytes in base64url. `undefined` where this
   * browser cannot keep one; then only what says no is sent.
   */
  readonly capability: string | undefined;
  /** What the page's auth hook gave, to be sent along. */
  readonly headers: Readonly<Record<string, string>>;
  /** Ends the call: the engine has given up waiting, or was closed. */
  readonly signal: AbortSignal;
}

/** What comes with a batch. */
export interface PushContext extends SyncContext {
  /** Whether the batch is small enough to outlive the page (`fetch` with `keepalive`). */
  readonly keepalive: boolean;
  /** What is permitted now, by purpose. What is `false` must stop at the server too (CK-08). */
  readonly allowed: Readonly<Record<string, boolean>>;
}

/** What became of a batch. An event in no list counts as not arrived, and is sent again. */
export interface PushResult {
  /** Ids of events that are durable at the other side now. */
  readonly accepted: readonly string[];
  /** Ids of events that were there already, with the same hash. */
  readonly duplicate?: readonly string[];
  readonly rejected?: readonly Rejection[];
  /** The server's signed receipt, kept as it is. */
  readonly receipt?: string | undefined;
}

/** A no, and those who must hear of it. */
export interface Withdrawal {
  /** The id of the event, which the server has confirmed. */
  readonly id: string;
  /** Purposes it took back or objected to. */
  readonly purposes: readonly string[];
  /** Ids of the recipients that the notices of those purposes named. */
  readonly recipients: readonly string[];
}

/** What an adapter can do, so that the engine asks no more of it. */
export interface SyncCapabilities {
  /** `pull` gives back every event of the subject and those linked to it. */
  readonly pull: boolean;
  readonly subscribe: boolean;
  /** `push` gives signed receipts. */
  readonly receipts: boolean;
  /** A batch is stored whole or not at all. */
  readonly atomicBatch: boolean;
  /** `push` honours `keepalive`. */
  readonly keepaliveSafe: boolean;
  /** Events in a batch. */
  readonly maxBatch: number;
  /** Bytes of a batch: the sum of its hashes and texts as JSON. A single larger event is offered all the same. */
  readonly maxBytes: number;
}

/** Carries decisions of one site to one place. */
export interface SyncAdapter {
  /** Names the place; how far it was delivered is kept under this name. */
  readonly name: string;
  readonly capabilities: SyncCapabilities;
  /**
   * Stores a batch of one subject. Resolves when what it lists as accepted is
   * durable. Never rejects for a single bad event; rejects with a `SyncError`,
   * and anything else thrown counts as a fault that passes.
   */
  push(batch: readonly SealedEvent[], context: PushContext): Promise<PushResult>;
  /** What the other side has, from a cursor on; from the beginning without one. Rejects as `push` does. */
  pull?(cursor: string | undefined, context: SyncContext): Promise<PullAnswer>;
  /** The text of a notice by its digest; `undefined` where it is not there. The engine checks it against the digest. */
  notice?(digest: string, context: SyncContext): Promise<string | undefined>;
  /** Calls `hint` when there may be something to pull. Returns the way to stop. */
  subscribe?(hint: () => void, context: SyncContext): () => void;
  /**
   * Called after a no was confirmed, and again, with pauses, until all its
   * recipients have acknowledged: tells them, or says how far the server is
   * with telling them (WD-07).
   */
  onWithdraw?(withdrawal: Withdrawal, context: SyncContext): Promise<readonly Outcome[]>;
  /**
   * Asks the server to expire cookies that a page cannot reach, such as those
   * that are `HttpOnly`, by the names the policy declares (WD-06). Who asks is
   * not said. Rejects as `push` does.
   */
  clear?(cookies: readonly string[], context: Pick<SyncContext, 'site' | 'headers' | 'signal'>): Promise<ClearAnswer>;
  /** Lets go of what is held open. */
  close?(): void;
}

/**
 * `retry`: it passes, such as no network. `auth`: the owner's door is shut.
 * `config`: the address or the set-up is wrong. `refused`: this batch, as it
 * is, is not taken.
 */
export type SyncErrorKind = 'retry' | 'auth' | 'config' | 'refused';

/** Thrown by an adapter. Looked at by its `kind`, so an error made elsewhere with the same fields will do. */
export class SyncError extends Error {
  readonly kind: SyncErrorKind;
  /** The HTTP status behind it, where there is one. */
  readonly status: number | undefined;
  /** How long the other side asks to be left alone, in milliseconds. */
  readonly retryAfterMs: number | undefined;
  /** What the other side says of it. */
  readonly problem: WireProblem | undefined;

  constructor(
    kind: SyncErrorKind,
    message: string,
    more: {
      status?: number;
      retryAfterMs?: number | undefined;
      problem?: WireProblem | undefined;
      cause?: unknown;
    } = {},
  ) {
    super(message, { cause: more.cause });
    this.name = 'SyncError';
    this.kind = kind;
    this.status = more.status;
    this.retryAfterMs = more.retryAfterMs;
    this.problem = more.problem;
  }
}
