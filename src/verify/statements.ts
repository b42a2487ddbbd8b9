/**
 * What a receiver signs besides receipts: days and erasures. Each is a JWS in
 * compact form (EdDSA over Ed25519), its payload canonical JSON, its key
 * found by `kid` in the receiver's key set.
 */

/** All that was received in one day, in one number that can leave the house. */
export interface DayStatement {
  readonly v: 1;
  readonly type: 'day';
  readonly site: string;
  /** The day in UTC, `YYYY-MM-DD`. */
  readonly day: string;
  /** SHA-256 over the sorted hashes of the day's events, one on each line; those erased since count as well. */
  readonly digest: string;
  /** The digest of the last day before this that has one; empty for the first. */
  readonly previous: string;
  readonly issuedAt: string;
}

/** Why an event is no longer there. */
export type ErasureReason = 'request' | 'retention';

/** An event that was erased: what is left of it is its hash. */
export interface ErasureStatement {
  readonly v: 1;
  readonly type: 'erasure';
  readonly site: string;
  readonly hash: string;
  readonly erasedAt: string;
  readonly reason: ErasureReason;
}

/** A whole exported history: whatever else stands in the file is in this digest. */
export interface HistoryStatement {
  readonly v: 1;
  readonly type: 'history';
  readonly site: string;
  /** SHA-256 of the canonical text of the document without its `statement`. */
  readonly digest: string;
  readonly issuedAt: string;
}

/** Anything a receiver signs besides receipts. */
export type Statement = DayStatement | ErasureStatement | HistoryStatement;

/** An exported history: all that is needed to verify it, in one file. */
export interface HistoryDocument {
  readonly v: 1;
  readonly type: 'consent-history';
  readonly site: string;
  /** The subject it is about, and those the shop linked to the same account. */
  readonly subjects: readonly string[];
  readonly exportedAt: string;
  readonly events: readonly HistoryEvent[];
  /** Every notice that the events name, as it was shown. */
  readonly notices: readonly { readonly digest: string; readonly body: string }[];
  /** Receipts in compact JWS; together they cover the events. */
  readonly receipts: readonly string[];
  /** Statements of erasure in compact JWS, for parents that are no longer there. */
  readonly erasures: readonly string[];
  /** Public keys of the receiver, as it published them. Whoever doubts the file takes them from the receiver itself. */
  readonly keys: readonly JsonWebKey[];
  /** A `HistoryStatement` over all of the above, in compact JWS. */
  readonly statement: string;
}

/** An event in a history. */
export interface HistoryEvent {
  readonly hash: string;
  /** Canonical text. */
  readonly body: string;
  /** By the server's clock, UTC, ISO 8601. */
  readonly receivedAt?: string;
  /** What the receiver noticed about it. */
  readonly marks?: number;
}
