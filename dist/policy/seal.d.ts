import type { Policy } from '../model/policy.js';
/**
 * The policy, checked, frozen and sealed; a seal it had is replaced. Rejects
 * with the `ConsentError` of `definePolicy()` where something is wrong.
 */
export declare function sealPolicy(policy: Policy): Promise<Policy>;
