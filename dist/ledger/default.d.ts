import type { Ledger } from './ledger.js';
/**
 * IndexedDB, one database for an origin; nothing where the page is not served
 * safely, since nothing can be sealed there.
 */
export declare function defaultLedger(): Ledger | undefined;
