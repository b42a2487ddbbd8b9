/**
 * The door for a public policy: it comes out checked, whole and frozen, or
 * not at all. There is no way to silence an error.
 */
import type { Problem } from '../model/error.js';
import { freeze } from '../model/freeze.js';
import type { Policy } from '../model/policy.js';
import { examine, type CheckOptions } from './examine.js';
import { policyShape } from './policy-shape.js';
import { refusal } from './refusal.js';

/**
 * The policy as a frozen copy of the input, or a `ConsentError` with code
 * `policy-invalid` that tells everything that is wrong, and what to change.
 * Throws nothing else, whatever the input. Warnings do not throw;
 * `checkPolicy()` tells them. A seal is not looked at: `sealHolds()` does.
 */
export function definePolicy(input: unknown, options: CheckOptions = {}): Policy {
  const { copy, problems } = examine(input, policyShape, false, options);
  if (copy) return freeze(copy as Policy);
  throw refusal(problems, options.language);
}

/** Everything that is wrong with a policy, errors and warnings, in the order of their paths. Never throws. */
export function checkPolicy(input: unknown, options: CheckOptions = {}): Problem[] {
  return examine(input, policyShape, false, options).problems;
}
