import { type Rule } from '../rule.js';
/** The rules on withdrawal. */
export declare const withdrawal: readonly Rule[];
