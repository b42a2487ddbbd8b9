import type { FirstTable, Table } from './table.js';
/** The module of a table: `nl` has all words, `nl-first` those of the first question, `nl-child` all for children. Rejects where there is none. */
export declare const table: (name: string) => Promise<{
    readonly default: FirstTable | Table;
}>;
