import type { Policy } from '../model/policy.js';
/**
 * The policy, checked and frozen; sealed in memory too where the page is
 * served safely, so that events can name what was in force to the letter.
 * Rejects with the `ConsentError` of `definePolicy()`, and with
 * `age-step-missing` where children use the site (CH-01).
 */
export declare function openUnsealed(input: unknown): Promise<Policy>;
