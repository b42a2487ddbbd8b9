/**
 * The form of what only the owner sees: `internal`, on the policy and on
 * each purpose. Publishing takes it away, so a policy for a page that still
 * has it is the wrong file.
 */
import { type Check, type Refusal } from './check.js';
/** Why `internal` is refused where visitors read along. */
export declare function internalRefused(key: string): Refusal | undefined;
/** What an owner keeps of one purpose. */
export declare const purposeInternal: Check;
/** What an owner keeps of the policy as a whole. */
export declare const policyInternal: Check;
