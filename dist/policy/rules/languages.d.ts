import { type Rule } from '../rule.js';
/** The rules on languages. */
export declare const languages: readonly Rule[];
