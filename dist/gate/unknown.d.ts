/**
 * Tells of what a page marks with a purpose that the policy does not know:
 * a slip of the pen, most often. It stays shut; whoever builds the page has
 * to hear of it (LB-06).
 */
import type { Policy } from '../model/policy.js';
/** Looks now, and again when the page grows, in a quiet moment. Calls `tell` once for each id. Returns the way to stop. */
export declare function watchUnknown(policy: Policy, tell: (id: string) => void, root?: ParentNode): () => void;
