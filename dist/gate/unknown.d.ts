import type { Policy } from '../model/policy.js';
/**
 * Tells of templates that wait with addresses in them: Firefox fetches those
 * ahead. In `data-src` and the like they wait in every browser. Looks once.
 */
export declare function watchAhead(tell: (address: string) => void, root?: ParentNode): void;
/** Looks now, and again when the page grows, in a quiet moment. Calls `tell` once for each id. Returns the way to stop. */
export declare function watchUnknown(policy: Policy, tell: (id: string) => void, root?: ParentNode): () => void;
