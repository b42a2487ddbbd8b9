/**
 * Keeps every decision a person has made, in order, in IndexedDB. Rows are
 * added and never changed. Two tabs that write at once cannot fork the chain:
 * a row is added only if nothing was added since its writer last read.
 */
import type { Ledger } from './ledger.js';
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
export declare function indexedDbLedger({ name, patience }: LedgerOptions): Ledger;
