/**
 * One batch and what became of it. A batch that is refused is halved, so that
 * one bad event never keeps its neighbours back; what the other side says is
 * checked before anything counts as confirmed.
 */
import type { PushResult, SyncError } from './adapter.js';
import type { Item } from './queue.js';
import { type WireProblem } from '../model/wire.js';
/** What became of a batch, by hash. What is in no list is still pending. */
export interface Verdict {
    readonly confirmed: ReadonlySet<string>;
    readonly refused: ReadonlyMap<string, WireProblem>;
    /** What an answer did not speak of, or would not take now, for reasons of its own. */
    readonly passedBy: readonly string[];
    readonly receipts: readonly string[];
    /** What ended it, where something did. */
    readonly failure: Failure | undefined;
}
/** What was thrown, as far as it says something. */
export type Failure = Pick<SyncError, 'kind' | 'status' | 'retryAfterMs' | 'problem'> & {
    readonly cause: unknown;
};
/** Sends a batch, and its halves where it is refused. Never rejects. */
export declare function attempt(batch: readonly Item[], push: (batch: readonly Item[]) => Promise<PushResult>): Promise<Verdict>;
/** What was thrown, read by its fields: it may come from another copy of this library, or from none. */
export declare function failureOf(error: unknown): Failure;
