/**
 * From the policy file to the public policy: every `internal` is taken away,
 * and where people can complain is filled in from the table of the law.
 */
import type { Policy } from '../model/policy.js';
import type { PolicyFile } from './policy-file.js';
/**
 * What visitors may see of a policy file. Pure: the file stays as it was.
 * A public policy that is handed in comes out the same.
 */
export declare function publicPolicy(file: PolicyFile | Policy): Policy;
