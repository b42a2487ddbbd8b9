/**
 * Takes in what the same person decided on another browser. Everything is
 * checked at the door: the seal, the site, whose it is. An act comes in only
 * after those it descends from, so that the merge rule can do its work.
 */
import type { SyncAdapter, SyncContext } from './adapter.js';
import type { StoredNotice, StoredRow } from '../ledger/ledger.js';
import type { Received } from '../ledger/records.js';
import { type SealedEvent } from '../model/event.js';
/** What came of asking for one part. */
export interface Pulled {
    /** To be added, in this order. */
    readonly rows: readonly Received[];
    /** Named an ancestor that has not come yet. */
    readonly waiting: readonly SealedEvent[];
    readonly cursor: string;
    readonly more: boolean;
    /** Whether the server links this subject to others. */
    readonly linked: boolean;
    /** How many were left out, because they were not what they should be. */
    readonly refused: number;
}
/** Asks for one part of what the other side has, and checks it. Rejects as `pull` does, or where the answer has another shape. */
export declare function pullOnce(adapter: Pick<SyncAdapter, 'notice' | 'pull'>, { rows, notices }: {
    rows: readonly StoredRow[];
    notices: readonly StoredNotice[];
}, from: {
    cursor: string | undefined;
    waiting: readonly SealedEvent[];
}, context: SyncContext): Promise<Pulled>;
