import type { Rule } from '../rule.js';
/** The rules on security. */
export declare const security: readonly Rule[];
