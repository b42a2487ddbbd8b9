/**
 * Reads a whole ledger in one go, and creates nothing: a page that nobody has
 * answered yet must not store anything, not even an empty database (CK-07).
 * Written on bare IndexedDB, because this is what every visit waits for.
 */
import type { LedgerContents } from './ledger.js';
/**
 * All that the database of this name holds; nothing where there is none.
 * Rejects with what IndexedDB says, or with nothing where it says nothing for
 * `patience` milliseconds (Safari has been seen to).
 */
export declare function readLedger(name: string, patience: number): Promise<LedgerContents>;
