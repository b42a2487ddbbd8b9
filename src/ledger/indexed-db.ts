/**
 * Keeps every decision a person has made, in order, in IndexedDB. Rows are
 * added and never changed. Two tabs that write at once cannot fork the chain:
 * a row is added only if nothing was added since its writer last read.
 */
import type { Ledger } from './ledger.js';
import { readLedger } from './read.js';

/** Where a ledger is kept. */
export interface LedgerOptions {
  /** Name of the database. */
  readonly name: string;
  /** How long the browser gets to answer, in milliseconds (2000). */
  readonly patience?: number;
}

/**
 * The ledger in IndexedDB. Reading creates nothing; the database comes with
 * the first row. `read` and `append` reject with what IndexedDB says, or with
 * `ledger-unavailable` where it says nothing.
 */
export function indexedDbLedger({ name, patience = 2000 }: LedgerOptions): Ledger {
  let writer: Promise<Pick<Ledger, 'append' | 'close'>> | undefined;
  return {
    storage: 'indexed-db',
    name,
    read: () => readLedger(name, patience),
    async append(row, notice, end) {
      // Only writing needs the rest.
      writer ??= import('./append.js').then(({ openWriter }) => openWriter(name, patience));
      return (await writer).append(row, notice, end);
    },
    close() {
      void writer?.then((open) => {
        open.close();
      });
    },
  };
}
