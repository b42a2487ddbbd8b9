import type { Ledger, LedgerContents } from './ledger.js';
/** Makes a ledger in memory, begun with what is already known. */
export declare function memoryLedger(from?: Pick<LedgerContents, 'rows' | 'notices'>): Ledger;
