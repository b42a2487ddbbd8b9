/**
 * The door for a policy file, which has its owner's part. It is held against
 * more than a public policy is: what supports a basis is only here (Art. 5(2)).
 */
import type { Problem } from '../model/error.js';
import { freeze } from '../model/freeze.js';
import { examine, type CheckOptions } from './examine.js';
import type { PolicyFile } from './policy-file.js';
import { policyFileShape } from './policy-shape.js';
import { refusal } from './refusal.js';

/**
 * The policy file as a frozen copy of the input, or a `ConsentError` with
 * code `policy-invalid` that tells everything that is wrong, and what to
 * change. Throws nothing else, whatever the input. Warnings do not throw;
 * `checkPolicyFile()` tells them.
 */
export function definePolicyFile(input: unknown, options: CheckOptions = {}): PolicyFile {
  const { copy, problems } = examine(input, policyFileShape, true, options);
  if (copy) return freeze(copy as PolicyFile);
  throw refusal(problems, options.language);
}

/** Everything that is wrong with a policy file, errors and warnings, in the order of their paths. Never throws. */
export function checkPolicyFile(input: unknown, options: CheckOptions = {}): Problem[] {
  return examine(input, policyFileShape, true, options).problems;
}
