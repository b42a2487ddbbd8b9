import { type Rule } from '../rule.js';
/** The names of the tables that were last looked at more than 13 months before that day. */
export declare function oldTables(tables: Readonly<Record<string, {
    readonly asOf: string;
}>>, on: string): string[];
/** The rules on what an owner can show. */
export declare const register: readonly Rule[];
