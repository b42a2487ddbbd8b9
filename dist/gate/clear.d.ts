import type { StorageItem } from '../model/purpose.js';
/** What a page can tell of what it was to clear. */
export interface Cleared {
    /** What was found, tried, and is still there: `cookie _count`. */
    readonly left: readonly string[];
    /** Cookies that are declared and cannot be seen now. They may be `HttpOnly`: only the server can tell, and clear them. */
    readonly unseen: readonly StorageItem[];
}
/** Clears these items. Never rejects: a kind of storage that is denied holds nothing of ours to clear. */
export declare function clear(items: readonly StorageItem[]): Promise<Cleared>;
