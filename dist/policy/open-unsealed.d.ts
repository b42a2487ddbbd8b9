/**
 * Checks a policy that carries no seal, on the page that meets it.
 */
import type { Policy } from '../model/policy.js';
/**
 * The policy, checked and frozen; sealed in memory too where the page is
 * served safely, so that events can name what was in force to the letter.
 * Rejects with the `ConsentError` of `definePolicy()`.
 */
export declare function openUnsealed(input: unknown): Promise<Policy>;
