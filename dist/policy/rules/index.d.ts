/**
 * The body of rules: what the law says of a policy, one file a chapter. What
 * a policy cannot break stands in `not-judged.ts`, and what only two versions
 * of one can break, in `../diff.ts`.
 */
import type { Rule } from '../rule.js';
/** Every rule there is. */
export declare const rules: readonly Rule[];
