/**
 * The door for a policy file, which has its owner's part. It is held against
 * more than a public policy is: what supports a basis is only here (Art. 5(2)).
 */
import type { Problem } from '../model/error.js';
import { type CheckOptions } from './examine.js';
import type { PolicyFile } from './policy-file.js';
/**
 * The policy file as a frozen copy of the input, or a `ConsentError` with
 * code `policy-invalid` that tells everything that is wrong, and what to
 * change. Throws nothing else, whatever the input. Warnings do not throw;
 * `checkPolicyFile()` tells them.
 */
export declare function definePolicyFile(input: unknown, options?: CheckOptions): PolicyFile;
/** Everything that is wrong with a policy file, errors and warnings, in the order of their paths. Never throws. */
export declare function checkPolicyFile(input: unknown, options?: CheckOptions): Problem[];
