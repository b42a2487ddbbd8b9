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
export function written({ rowCount, affectedRows }: SqlResult<unknown>): number {
  return rowCount ?? affectedRows ?? 0;
}

/** The SQLSTATE of a failure, such as `40001`; empty where it is not the database that speaks. */
export function sqlState(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : '';
}

/**
 * A statement that may be sent again as it is: another transaction was in its way (40001), it met a deadlock, or another
 * process granted the same rights in the same moment, for which PostgreSQL has no code of its own.
 */
export function isSerializationFailure(error: unknown): boolean {
  const state = sqlState(error);
  const granting = state === 'XX000' && /tuple concurrently (updated|deleted)/.test((error as Error).message);
  return granting || ['40001', '40P01'].includes(state);
}

/** A statement refused for what it holds (classes 22 and 23), not for the state the database is in. */
export function isDataFault(error: unknown): boolean {
  return /^2[23]/.test(sqlState(error));
}

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
export function retrying(sql: Sql, { tries = 8, wait = pause }: RetryOptions = {}): Sql {
  return {
    async query<Row>(text: string, values?: unknown[]): Promise<SqlResult<Row>> {
      for (let turn = 1; ; turn++) {
        try {
          return await sql.query<Row>(text, values);
        } catch (error) {
          if (turn >= tries || !isSerializationFailure(error)) throw error;
          await wait(Math.random() * Math.min(500, 5 * 2 ** turn));
        }
      }
    },
  };
}

/** `($1,$2),($3,$4)`: places for `rows` rows of `columns` values each. */
export function places(rows: number, columns: number, casts: readonly string[] = []): string {
  return Array.from({ length: rows }, (_, row) => {
    const group = Array.from({ length: columns }, (__, column) => {
      const cast = casts[column];
      return `$${row * columns + column + 1}${cast ? `::${cast}` : ''}`;
    });
    return `(${group.join(',')})`;
  }).join(',');
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
