import { type Rule } from '../rule.js';
/** The rules on special data. */
export declare const specialData: readonly Rule[];
