import type { Policy } from '../model/policy.js';
/**
 * A frozen policy. Rejects with `policy-invalid` and every problem where an
 * unsealed policy has errors, and with `seal-broken` where a sealed one was
 * changed after it was published.
 */
export declare function openPolicy(input: unknown): Promise<Policy>;
