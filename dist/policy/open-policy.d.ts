import type { Policy } from '../model/policy.js';
/**
 * A frozen policy. Rejects with `policy-invalid` and every problem where an
 * unsealed policy has errors, with `seal-broken` where a sealed one was
 * changed after it was published, and with `age-step-missing` where children
 * use the site: this version cannot ask for an age yet (CH-01).
 */
export declare function openPolicy(input: unknown): Promise<Policy>;
