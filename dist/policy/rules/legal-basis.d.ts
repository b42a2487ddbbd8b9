import { type Rule } from '../rule.js';
/** The rules on legal bases. */
export declare const legalBasis: readonly Rule[];
