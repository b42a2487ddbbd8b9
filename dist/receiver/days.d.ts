import type { Erasures } from './erasures.js';
import type { Signer } from './keys.js';
import type { Sites } from './sites.js';
import type { Sql } from './sql.js';
import type { EventStore } from './store.js';
/** How often each purpose came into each state: `{ statistics: { given: 12 } }`. No person is in it. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;
/** One day of one site. */
export interface Day {
    readonly day: string;
    readonly events: number;
    readonly digest: string;
    /** The digest, signed: a compact JWS. Empty for a day that is not over. */
    readonly statement: string;
    readonly counts: Counts;
}
/** The days of all sites. */
export interface Days {
    /** The day as it stands; closed and signed where it is over, and then always the same. */
    of(site: string, day: string): Promise<Day>;
    /** Closes every day that is over, in order. */
    closeAll(site: string): Promise<void>;
    between(site: string, from: string, to: string): Promise<Day[]>;
}
/** Days on a database. A day is closed an hour after its end, when no statement of it can still be on its way. */
export declare function daysIn({ sql, sites, events, erasures, signer, }: {
    sql: Sql;
    sites: Sites;
    events: EventStore;
    erasures: Erasures;
    signer: Signer;
}, now: () => number): Days;
/** The digest of a day: SHA-256 over the sorted hashes, one on each line. */
export declare function dayDigest(hashes: Iterable<string>): Promise<string>;
/** The day of a moment in UTC, `YYYY-MM-DD`. */
export declare function dayOf(ms: number): string;
