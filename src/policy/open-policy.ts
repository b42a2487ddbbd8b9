/**
 * The door of the core for policies. A sealed one was checked when it was
 * published and starts at once; any other is checked here first, by rules
 * that come only then. Either way an unlawful policy opens nothing.
 */
import { freeze } from '../model/freeze.js';
import type { Policy } from '../model/policy.js';
import { digest } from './check-seal.js';

/**
 * A frozen policy. Rejects with `policy-invalid` and every problem where an
 * unsealed policy has errors, and with `seal-broken` where a sealed one was
 * changed after it was published.
 */
export async function openPolicy(input: unknown): Promise<Policy> {
  // Without a secure context no seal can be verified; then the rules look again.
  const policy = input as Policy | null;
  if (isSecureContext && policy?.seal) {
    if (policy.seal.digest === (await digest(policy))) return freeze(policy);
    throw (await import('../model/explain.js')).explain('seal-broken');
  }
  return (await import('./open-unsealed.js')).openUnsealed(input);
}
