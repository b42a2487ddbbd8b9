import { type Rule } from '../rule.js';
/** The rules on how long an answer counts. */
export declare const consent: readonly Rule[];
