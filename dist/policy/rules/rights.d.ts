import { type Rule } from '../rule.js';
/** The rules on rights. */
export declare const rights: readonly Rule[];
