import type { Dialect } from './schema/dialects.js';
import type { Sql } from './sql.js';
/** One promise, and how to see that it is kept. `run` rejects where it is not. */
export interface StoreCase {
    readonly name: string;
    readonly run: () => Promise<void>;
}
/** Options of `recordStoreCases()`. */
export interface SuiteOptions {
    readonly dialect?: Dialect;
}
/** The cases. `open` gives the database; each case may call it, and two calls may give the same connection. */
export declare function recordStoreCases(open: () => Promise<Sql>, { dialect }?: SuiteOptions): StoreCase[];
