/**
 * What keeps the events: appended, never changed, in the order in which they
 * were written. An object literal is enough to implement it.
 */
import type { SealedEvent } from '../model/event.js';

/** A notice as it is kept: its canonical text under the SHA-256 of that text. */
export interface StoredNotice {
  readonly digest: string;
  readonly body: string;
}

/** All that a ledger holds, read at one moment. */
export interface LedgerContents {
  /** In the order in which they were written. */
  readonly rows: readonly SealedEvent[];
  readonly notices: readonly StoredNotice[];
  /** Position of the last row; what `append` compares with. 0 where there is none. */
  readonly end: number;
}

/** An append-only history of one site in one browser (PR-01). */
export interface Ledger {
  readonly storage: 'indexed-db' | 'memory';
  /** Name of the database, so that what belongs to the ledger can be kept beside it. */
  readonly name?: string;

  /** Everything, checked by the caller. Creates nothing. Rejects where storage cannot be read in time. */
  read(): Promise<LedgerContents>;

  /**
   * Adds one row, with the notice it names, if nothing was added since `end`.
   * Resolves when it is durable: `true` when it stands, `false` when another
   * tab came first (read again, then try again). Rejects where it could not
   * be written; then nothing was added.
   */
  append(row: SealedEvent, notice: StoredNotice, end: number): Promise<boolean>;

  /** Lets go of the connection; the next call opens it again. */
  close(): void;
}
