import { type Rule } from '../rule.js';
/** The rules on children. */
export declare const children: readonly Rule[];
