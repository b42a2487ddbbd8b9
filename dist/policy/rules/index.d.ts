/**
 * The body of rules: what the law says of a policy, one file a chapter.
 */
import type { Rule } from '../rule.js';
/** Every rule there is. */
export declare const rules: readonly Rule[];
