/**
 * The one port to a database. `pg` (a pool or a client) and PGlite both
 * satisfy it as they are, so there is no adapter for either.
 */
/** What a statement answers. Drivers count what was written under one of two names. */
export interface SqlResult<Row> {
    readonly rows: readonly Row[];
    /** Rows written, as `pg` says it. */
    readonly rowCount?: number | null;
    /** Rows written, as PGlite says it. */
    readonly affectedRows?: number;
}
/** A database that takes one statement at a time, with `$1`, `$2` for its values. */
export interface Sql {
    query<Row>(text: string, values?: unknown[]): Promise<SqlResult<Row>>;
}
/** How many rows a statement wrote. */
export declare function written({ rowCount, affectedRows }: SqlResult<unknown>): number;
/** The SQLSTATE of a failure, such as `40001`; empty where it is not the database that speaks. */
export declare function sqlState(error: unknown): string;
/**
 * A statement that may be sent again as it is: another transaction was in its way (40001), it met a deadlock, or another
 * process granted the same rights in the same moment, for which PostgreSQL has no code of its own.
 */
export declare function isSerializationFailure(error: unknown): boolean;
/** A statement refused for what it holds (classes 22 and 23), not for the state the database is in. */
export declare function isDataFault(error: unknown): boolean;
/** Options of `retrying()`; both are there for tests. */
export interface RetryOptions {
    /** How often a statement is sent at most. */
    readonly tries?: number;
    /** Waits, in milliseconds. */
    readonly wait?: (ms: number) => Promise<void>;
}
/**
 * The same database, with statements that met another transaction sent again
 * (40001, 40P01 and the like), as the distributed engines ask of every client.
 * Each statement here is idempotent, so sending it again is harmless.
 */
export declare function retrying(sql: Sql, { tries, wait }?: RetryOptions): Sql;
/** `($1,$2),($3,$4)`: places for `rows` rows of `columns` values each. */
export declare function places(rows: number, columns: number, casts?: readonly string[]): string;
