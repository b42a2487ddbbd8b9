/**
 * Brings a database up to date: numbered steps, each done once, under a lock
 * that is a row, because the distributed engines have no advisory locks.
 */
import { isSerializationFailure, retrying, sqlState, written, type Sql } from '../sql.js';
import { LAYOUTS, ROLES, type Dialect } from './dialects.js';
import { TABLES } from './tables.js';

/** A step: statements that take a database from one version to the next. */
interface Step {
  readonly version: number;
  readonly statements: readonly string[];
}

/** Options of `migrate()`. */
export interface MigrateOptions {
  readonly dialect?: Dialect;
  /** Milliseconds of Unix time; tests hand in their own. */
  readonly now?: () => number;
  /** How long another process may hold the lock before it is taken for dead, in milliseconds. */
  readonly patience?: number;
}

/** Every step for a database, in order; printed for owners who run their own migrations. */
export function steps(dialect: Dialect): readonly Step[] {
  const { events, afterwards } = LAYOUTS[dialect];
  return [{ version: 1, statements: [...events, ...TABLES, ...afterwards] }];
}

/**
 * Makes or updates the tables; a database that is up to date is left alone.
 * Two processes may call it at once: one works, the other waits for it.
 */
export async function migrate(
  sql: Sql,
  { dialect = 'postgres', now = Date.now, patience = 60_000 }: MigrateOptions = {},
): Promise<void> {
  await createOnce(
    sql,
    `CREATE TABLE IF NOT EXISTS consent_schema (
  id integer PRIMARY KEY,
  version integer NOT NULL,
  locked_ms bigint NOT NULL
)`,
  );
  await sql.query('INSERT INTO consent_schema (id, version, locked_ms) VALUES (1, 0, 0) ON CONFLICT DO NOTHING');
  const latest = steps(dialect).at(-1)?.version ?? 0;
  while ((await versionOf(sql)) < latest) {
    const taken = now();
    const locked = await sql.query(
      'UPDATE consent_schema SET locked_ms = $1 WHERE id = 1 AND version < $2 AND locked_ms < $3',
      [taken, latest, taken - patience],
    );
    if (written(locked) !== 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      continue;
    }
    const from = await versionOf(sql);
    for (const { version, statements } of steps(dialect)) {
      if (version <= from) continue;
      for (const statement of statements) await sql.query(statement);
      await sql.query('UPDATE consent_schema SET version = $1, locked_ms = 0 WHERE id = 1', [version]);
    }
  }
}

/**
 * Makes the role that can only add and read. Left out where the database does not let us; then it says so.
 * Several processes may call it at once.
 */
export async function createRoles(sql: Sql): Promise<'made' | 'not-allowed'> {
  const patient = retrying(sql);
  const [create = '', ...grants] = ROLES;
  try {
    const { rows } = await sql.query("SELECT rolname FROM pg_roles WHERE rolname = 'consent_receiver'");
    if (!rows.length) {
      await patient.query(create).catch((error: unknown) => {
        // 42710, 23505: another process made it in the same moment.
        if (!['42710', '23505'].includes(sqlState(error))) throw error;
      });
    }
    for (const statement of grants) await patient.query(statement);
    return 'made';
  } catch (error) {
    // 42501: this login may not make roles. Anything else is a fault, and not to be hidden.
    if (sqlState(error) === '42501') return 'not-allowed';
    throw error;
  }
}

/** Makes the partitions for last month, this month and the next two. Rows that came earlier stay in the default one. */
export async function ensurePartitions(sql: Sql, now: number, dialect: Dialect = 'postgres'): Promise<void> {
  if (!LAYOUTS[dialect].monthly) return;
  const date = new Date(now);
  for (let ahead = -1; ahead <= 2; ahead++) {
    const start = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + ahead);
    const end = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + ahead + 1);
    const name = `consent_event_${new Date(start).toISOString().slice(0, 7).replace('-', '_')}`;
    try {
      await sql.query(
        `CREATE TABLE IF NOT EXISTS ${name} PARTITION OF consent_event FOR VALUES FROM ('${firstId(start)}') TO ('${firstId(end)}')`,
      );
    } catch (error) {
      // 23514: rows of this month are in the default partition already. They are found there as well as anywhere.
      if (!['23514', '42P07'].includes(sqlState(error))) throw error;
    }
  }
}

/** The smallest UUIDv7 of a moment, in milliseconds of Unix time. */
export function firstId(ms: number): string {
  const hex = Math.max(0, ms).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-0000-0000-000000000000`;
}

async function versionOf(sql: Sql): Promise<number> {
  const { rows } = await sql.query<{ version: number }>('SELECT version FROM consent_schema WHERE id = 1');
  return rows[0]?.version ?? 0;
}

/** Two processes that create one table at the same time: PostgreSQL may tell one of them that it exists (23505, 42P07). */
async function createOnce(sql: Sql, statement: string): Promise<void> {
  try {
    await sql.query(statement);
  } catch (error) {
    if (!['23505', '42P07'].includes(sqlState(error)) && !isSerializationFailure(error)) throw error;
    await sql.query(statement);
  }
}
