/**
 * The ledger of a consent in this page, for those who carry it elsewhere.
 * They read rows, hand in rows from elsewhere, and say what became of each.
 */
import type { Ages } from '../model/ages.js';
import type { Delivery } from '../model/delivery.js';
import type { ErrorCode } from '../model/error.js';
import type { SealedEvent } from '../model/event.js';
import type { Policy } from '../model/policy.js';
import type { Beside } from './beside.js';
import type { LedgerContents, StoredNotice } from './ledger.js';

/** A row from elsewhere, with the notice it names where that was to be had. */
export interface Received {
  readonly row: SealedEvent;
  readonly notice: StoredNotice | undefined;
}

/** What a carrier of records works with. */
export interface Records {
  /** Where children come: what is known of the age of the visitor, and where it is told. */
  readonly ages: Ages | undefined;
  /** What is kept beside the rows. */
  readonly beside: Beside;
  /** Everything, as the page goes on with it. Rejects where storage fails. */
  read(): Promise<LedgerContents>;
  /**
   * Where something that was said in this page is still being written: resolves when it is, or could not be. Never rejects.
   */
  writing(): Promise<void> | undefined;
  /**
   * Adds rows that were written elsewhere and checked by the caller, and folds
   * anew. Those that are there already are passed over. Resolves with how many
   * were added; rejects where one could not be written.
   */
  receive(rows: readonly Received[]): Promise<number>;
  /** The pseudonym of this browser; `undefined` before its first decision. */
  subject(): Promise<string | undefined>;
  /** What is permitted now, by purpose. */
  allowed(): Readonly<Record<string, boolean>>;
  /** Calls the listener when this page has added a row, or reads the ledger again. Returns the way to stop. */
  subscribe(grown: () => void): () => void;
  /** From now on the history asks here what became of an event. Returns the way to stop. */
  deliveredBy(look: (hash: string) => Delivery | undefined): () => void;
  /** Says what went wrong in the surroundings. */
  report(code: ErrorCode, detail?: string, cause?: unknown): void;
}

/** Whatever has records: a `Consent`. */
export interface HasRecords {
  readonly policy: Policy;
  records(): Promise<Records>;
}
