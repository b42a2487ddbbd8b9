/**
 * Brings a database up to date: numbered steps, each done once, under a lock
 * that is a row, because the distributed engines have no advisory locks.
 */
import { type Sql } from '../sql.js';
import { type Dialect } from './dialects.js';
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
export declare function steps(dialect: Dialect): readonly Step[];
/**
 * Makes or updates the tables; a database that is up to date is left alone.
 * Two processes may call it at once: one works, the other waits for it.
 */
export declare function migrate(sql: Sql, { dialect, now, patience }?: MigrateOptions): Promise<void>;
/**
 * Makes the role that can only add and read. Left out where the database does not let us; then it says so.
 * Several processes may call it at once.
 */
export declare function createRoles(sql: Sql): Promise<'made' | 'not-allowed'>;
/** Makes the partitions for last month, this month and the next two. Rows that came earlier stay in the default one. */
export declare function ensurePartitions(sql: Sql, now: number, dialect?: Dialect): Promise<void>;
/** The smallest UUIDv7 of a moment, in milliseconds of Unix time. */
export declare function firstId(ms: number): string;
export {};
