/**
 * Deletes every row of a site, and the notices that no other row names.
 * Resolves when it is durable; rejects with what IndexedDB says, and then
 * nothing was deleted. Creates nothing.
 */
export declare function eraseRows(name: string, site: string, patience?: number): Promise<void>;
/** Deletes what is kept of a site beside a ledger: how far it was delivered, and the secrets of its pseudonym (SE-06). */
export declare function eraseBeside(name: string, site: string): Promise<void>;
