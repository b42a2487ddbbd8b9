/**
 * The ledger a page uses unless it brings one.
 */
import { indexedDbLedger } from './indexed-db.js';
import type { Ledger } from './ledger.js';

/**
 * IndexedDB, one database for an origin; nothing where the page is not served
 * safely, since nothing can be sealed there.
 */
export function defaultLedger(): Ledger | undefined {
  return isSecureContext ? indexedDbLedger({ name: 'consent' }) : undefined;
}
