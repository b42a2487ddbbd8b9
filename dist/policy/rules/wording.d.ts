import { type Rule } from '../rule.js';
/** The rules on words. */
export declare const wording: readonly Rule[];
