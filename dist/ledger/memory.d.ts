/**
 * A ledger for this page only: for tests, and where storage is denied. What
 * is decided holds until the page goes, and the visitor is told so (SE-10).
 */
import type { Ledger, LedgerContents } from './ledger.js';
/** Makes a ledger in memory, begun with what is already known. */
export declare function memoryLedger(from?: Pick<LedgerContents, 'rows' | 'notices'>): Ledger;
