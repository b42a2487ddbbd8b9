/**
 * From the policy file to the public policy: every `internal` is taken away,
 * and nothing else changes.
 */
import type { Policy } from '../model/policy.js';
import type { PolicyFile } from './policy-file.js';

/**
 * What visitors may see of a policy file. Pure: the file stays as it was.
 * A public policy that is handed in comes out the same.
 */
export function publicPolicy(file: PolicyFile | Policy): Policy {
  const { internal: _policy, ...rest } = file as PolicyFile;
  return { ...rest, purposes: file.purposes.map((purpose) => withoutInternal(purpose)) };
}

function withoutInternal<T extends object>(purpose: T): Omit<T, 'internal'> {
  const { internal: _own, ...rest } = purpose as T & { internal?: unknown };
  return rest;
}
