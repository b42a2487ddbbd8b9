/**
 * From the policy file to the public policy: every `internal` is taken away,
 * and where people can complain is filled in from the table of the law.
 */
import type { Policy } from '../model/policy.js';
import { authorityOf } from './data/authorities.js';
import type { PolicyFile } from './policy-file.js';

/**
 * What visitors may see of a policy file. Pure: the file stays as it was.
 * A public policy that is handed in comes out the same.
 */
export function publicPolicy(file: PolicyFile | Policy): Policy {
  const { internal: _policy, ...rest } = file as PolicyFile;
  // The panel names it on the page (CO-10), and a page does not have the table.
  const known = !('internal' in file) || rest.authority ? undefined : authorityOf(file.country);
  return {
    ...rest,
    ...(known && { authority: { name: known.name, url: known.url } }),
    purposes: file.purposes.map((purpose) => withoutInternal(purpose)),
  };
}

function withoutInternal<T extends object>(purpose: T): Omit<T, 'internal'> {
  const { internal: _own, ...rest } = purpose as T & { internal?: unknown };
  return rest;
}
