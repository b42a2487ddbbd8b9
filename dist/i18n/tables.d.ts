/**
 * Where the tables are: each is a module of its own, fetched when it is
 * needed. For a tag, the build writes this module anew, with addresses made
 * from the name of the table.
 */
import type { FirstTable, Table } from './table.js';
/** The module of a table: `nl` has all words, `nl-first` those of the first question, `nl-child` all for children. Rejects where there is none. */
export declare function table(name: string): Promise<{
    readonly default: FirstTable | Table;
}>;
