/**
 * Checks a policy that carries no seal, on the page that meets it.
 */
import { explain } from '../model/explain.js';
import type { Policy } from '../model/policy.js';
import { definePolicy } from './define-policy.js';
import { sealPolicy } from './seal.js';

/**
 * The policy, checked and frozen; sealed in memory too where the page is
 * served safely, so that events can name what was in force to the letter.
 * Rejects with the `ConsentError` of `definePolicy()`, and with
 * `age-step-missing` where children use the site (CH-01).
 */
export async function openUnsealed(input: unknown): Promise<Policy> {
  const policy = isSecureContext ? await sealPolicy(input as Policy) : definePolicy(input);
  if (policy.audience.children !== 'none') throw explain('age-step-missing');
  return policy;
}
