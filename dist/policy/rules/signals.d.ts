import { type Rule } from '../rule.js';
/** The rules on signals. */
export declare const signals: readonly Rule[];
