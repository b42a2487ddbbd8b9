import { type Rule } from '../rule.js';
/** The rules on what an owner can show of direct marketing. */
export declare const marketingEvidence: readonly Rule[];
