/**
 * Who is not to be written to (DM-06, Art. 21(3)). Kept as a keyed hash of
 * the address, so the list outlives every other trace of a person and still
 * tells nobody who is on it.
 */
import { type Sql } from './sql.js';
import type { Store } from './open-store.js';
/** Along which way a person is not to be reached. */
export type Channel = 'email' | 'sms' | 'telephone' | 'post' | 'app-push' | 'chat';
export declare const CHANNELS: readonly Channel[];
/** Puts an address on the list. There is no way off it here: only the person can begin again. */
export declare function suppress({ sql, sites, pepper, micros }: Store, site: string, channel: Channel, address: string): Promise<void>;
/** Of these addresses, those that may not be used, as they were written. */
export declare function suppressed({ sql, sites, pepper }: {
    sql: Sql;
} & Pick<Store, 'sites' | 'pepper'>, site: string, channel: Channel, addresses: readonly string[]): Promise<string[]>;
