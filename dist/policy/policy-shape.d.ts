/**
 * The form of a policy: which keys it has, which it must have, and what each
 * may hold. An unknown key is an error, so that a typing error is never
 * taken for silence.
 */
import { type Check } from './check.js';
/** A whole policy, as a page gets it. Two purposes of one id would give one purpose two bases (LB-03). */
export declare const policyShape: Check;
/** A whole policy file, as its owner keeps it. It is never sealed itself: what is published from it is. */
export declare const policyFileShape: Check;
/** The languages that a policy names; none where the list itself is not right, so that not every text is blamed for it. */
export declare function languagesOf(policy: unknown): string[];
