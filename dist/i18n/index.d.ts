/**
 * The words of the panel: a table for each language, fetched when it is
 * needed, the first question's words before the rest. Owners lay their own
 * words over them in `policy.words`.
 */
import type { FirstTable, Table } from './table.js';
export { fill } from './fill.js';
export { hasTable, LANGUAGES, type Language } from './languages.js';
export type { FirstTable, Table } from './table.js';
/** Gets the words of a language. Rejects where there are none; the policy's check has seen to it that there are. */
export type LoadTable = (language: string) => Promise<FirstTable>;
/** All words; those of the main language, so that `nl-BE` has those of `nl`. */
export declare const loadTable: (language: string, part?: string) => Promise<Table>;
/** The words of the first question. */
export declare const loadFirstTable: LoadTable;
/**
 * All words for a visitor who said to be a child, or for a site that is made
 * for children (`audience.children` is `directed`): for Dutch and English.
 * The other languages have the usual ones, and the owner lays words over them (CH-08).
 */
export declare const loadChildTable: (language: string) => Promise<Table>;
