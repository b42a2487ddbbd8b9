/**
 * Deletes what a purpose kept on the device, once it is no longer permitted:
 * cookies on this host and its parent domains, local and session storage,
 * IndexedDB and Cache Storage (WD-06, Art. 17(1)(b)). Only what the policy
 * declares is touched. What only a server can clear (HttpOnly) is not seen here.
 */
import type { StorageItem } from '../model/purpose.js';
/** Clears these items. Never rejects: a kind of storage that is denied holds nothing of ours to clear. */
export declare function clear(items: readonly StorageItem[]): Promise<void>;
/** Whether a name fits a pattern in which `*` stands for any run of characters. */
export declare function pattern(name: string): (found: string) => boolean;
