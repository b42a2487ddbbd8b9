/**
 * Puts a seal on a policy that passed the check, so that a page can start
 * with it at once and need not load the rules.
 */
import { freeze } from '../model/freeze.js';
import type { Policy } from '../model/policy.js';
import { digest } from './check-seal.js';
import { definePolicy } from './define-policy.js';
import { RULES_VERSION } from './rules-version.js';

/**
 * The policy, checked, frozen and sealed; a seal it had is replaced. Rejects
 * with the `ConsentError` of `definePolicy()` where something is wrong.
 */
export async function sealPolicy(policy: Policy): Promise<Policy> {
  const { purposes, ...rest } = definePolicy(policy);
  // Last, so that who reads a long one can begin with what is said of all of them.
  const content = { ...rest, purposes };
  return freeze({ ...content, seal: { digest: await digest(content), rules: RULES_VERSION } });
}
