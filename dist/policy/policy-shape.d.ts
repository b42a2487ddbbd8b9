/**
 * The form of a policy: which keys it has, which it must have, and what each
 * may hold. An unknown key is an error, so that a typing error is never
 * taken for silence.
 */
import { type Check } from './check.js';
/** A whole policy. */
export declare const policyShape: Check;
/** The languages that a policy names; none where the list itself is not right, so that not every text is blamed for it. */
export declare function languagesOf(policy: unknown): string[];
