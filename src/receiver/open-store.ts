/**
 * Everything a receiver keeps, on one database.
 */
import { daysIn, type Days } from './days.js';
import { deliveriesIn, type Deliveries } from './deliveries.js';
import { erasuresIn, type Erasures } from './erasures.js';
import { eventsIn } from './events.js';
import { holdsIn, type Holds } from './holds.js';
import { makeKey, openSigner, type PrivateKey, type Signer } from './keys.js';
import { noticesIn, type NoticeArchive } from './notices.js';
import { ensurePartitions, migrate } from './schema/migrate.js';
import type { Dialect } from './schema/dialects.js';
import { sitesIn, type Sites } from './sites.js';
import { retrying, type RetryOptions, type Sql } from './sql.js';
import type { EventStore } from './store.js';
import { subjectsIn, type Subjects } from './subjects.js';

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
export async function openStore({
  sql: raw,
  admin: rawAdmin = raw,
  dialect = 'postgres',
  key,
  pepper,
  now = Date.now,
  retry,
}: StoreOptions): Promise<Store> {
  if (pepper.length < 32) throw new TypeError('pepper: a secret of at least 32 characters is needed for keyed hashes.');
  const [sql, admin] = [retrying(raw, retry), retrying(rawAdmin, retry)];
  const micros = rising(now);
  await migrate(admin, { dialect });
  await ensurePartitions(admin, now(), dialect);
  const sites = sitesIn(sql);
  const events = eventsIn(sql, sites, micros);
  const erasures = erasuresIn(admin, sites, events, micros);
  const signer = await openSigner(sql, key ?? (await makeKey()), micros);
  return {
    sql,
    admin,
    pepper,
    now,
    micros,
    dialect,
    sites,
    events,
    notices: noticesIn(sql, sites, micros),
    subjects: subjectsIn(sql, sites, micros, pepper),
    holds: holdsIn(sql, sites, micros),
    deliveries: deliveriesIn(sql, sites, () => now() * 1_000),
    erasures,
    days: daysIn({ sql, sites, events, erasures, signer }, now),
    signer,
  };
}

/** Microseconds of a clock in milliseconds, never the same twice, so that a row written now is told from a repeat. */
function rising(now: () => number): () => number {
  let last = 0;
  return () => (last = Math.max(last + 1, Math.floor(now()) * 1_000));
}
