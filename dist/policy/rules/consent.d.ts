import { type Rule } from '../rule.js';
/** The rules on whom and for how long. */
export declare const consent: readonly Rule[];
