/**
 * Everything a receiver keeps, on one database.
 */
import { type Days } from './days.js';
import { type Deliveries } from './deliveries.js';
import { type Erasures } from './erasures.js';
import { type Holds } from './holds.js';
import { type PrivateKey, type Signer } from './keys.js';
import { type NoticeArchive } from './notices.js';
import type { Dialect } from './schema/dialects.js';
import { type Sites } from './sites.js';
import { type RetryOptions, type Sql } from './sql.js';
import type { EventStore } from './store.js';
import { type Subjects } from './subjects.js';
/** Options of `openStore()`. */
export interface StoreOptions {
    /** The database: a `pg` pool, PGlite, or anything with their `query`. Its role needs to add and read, no more. */
    readonly sql: Sql;
    /** The same database with a role that may migrate and delete; `sql` unless said. */
    readonly admin?: Sql;
    readonly dialect?: Dialect;
    /** Signs receipts; made for this process alone unless said, and then receipts of an earlier one stay valid all the same. */
    readonly key?: PrivateKey;
    /** The receiver's own secret, for keyed hashes; at least 32 characters. It must stay the same. */
    readonly pepper: string;
    /** Milliseconds of Unix time. */
    readonly now?: () => number;
    readonly retry?: RetryOptions;
}
/** What `openStore()` gives. */
export interface Store {
    readonly sql: Sql;
    readonly admin: Sql;
    readonly pepper: string;
    readonly now: () => number;
    /** Microseconds, rising at each call. */
    readonly micros: () => number;
    readonly dialect: Dialect;
    readonly sites: Sites;
    readonly events: EventStore;
    readonly notices: NoticeArchive;
    readonly subjects: Subjects;
    readonly holds: Holds;
    readonly deliveries: Deliveries;
    readonly erasures: Erasures;
    readonly days: Days;
    readonly signer: Signer;
}
/** Migrates a database where needed, and opens a store on it. Rejects where the database does. */
export declare function openStore({ sql: raw, admin: rawAdmin, dialect, key, pepper, now, retry, }: StoreOptions): Promise<Store>;
