/**
 * The words of the panel: a table for each language, fetched when it is
 * needed, the first question's words before the rest. Owners lay their own
 * words over them in `policy.words`.
 */
import type { FirstTable, Table } from './table.js';
export { fill } from './fill.js';
export type { FirstTable, Table } from './table.js';
/** Whether a language has a table: its own, or that of its main language (`nl-BE` has `nl`). */
export declare function hasTable(language: string): boolean;
/** All words of a language; English where there are none. */
export declare function loadTable(language: string): Promise<Table>;
/** The words of the first question. */
export declare function loadFirstTable(language: string): Promise<FirstTable>;
