import { type Rule } from '../rule.js';
/** The rules on what is told. */
export declare const information: readonly Rule[];
