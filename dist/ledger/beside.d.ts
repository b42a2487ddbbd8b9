import type { Ledger } from './ledger.js';
/** Values by key. What is read back was written by whoever runs code in this page: check it. */
export interface Beside {
    get(key: string): Promise<unknown>;
    /**
     * Changes a value in one transaction, so that two tabs do not undo each
     * other. Resolves with what stands once it is durable; rejects where it
     * could not be written.
     */
    update(key: string, change: (value: unknown) => unknown): Promise<unknown>;
}
/** What is kept beside a ledger. */
export declare function besideLedger(ledger: Ledger): Beside;
/** Values for this page only. */
export declare function memoryBeside(): Beside;
