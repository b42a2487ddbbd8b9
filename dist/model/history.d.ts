/**
 * What the rows of a ledger come to: the acts, and the answer that counts for
 * each purpose. Most histories are straight: every row is whole, each follows
 * the one before it, and all were made under the policy of today. Those are
 * read here; any other is read by `recall()`, which knows of forks, gaps and
 * changes, and comes only when it is needed.
 */
import { type KnownEvent, type SealedEvent } from './event.js';
import type { MaterialChange } from './material.js';
import type { Verdict } from './merge.js';
import { type Policy } from './policy.js';
/** The answer that counts for one purpose. */
export interface Answer extends Verdict {
    /** When a yes ends, in milliseconds of Unix time. */
    readonly end: number;
    /** What is new since the person was told (CO-14); `undefined` where nobody can say. */
    readonly news: readonly MaterialChange[] | undefined;
}
/** Rows, read. */
export interface History {
    readonly events: readonly KnownEvent[];
    readonly answers: ReadonlyMap<string, Answer>;
    /** How many rows, or ancestors of rows, are missing, changed or unreadable. Any of them may have been a no. */
    readonly broken: number;
}
/** The history of which nothing could be read: nothing that a person can refuse is permitted. */
export declare const NOTHING_READ: History;
/** The history in rows whose seals hold; `undefined` where it is not straight. */
export declare function straightHistory(rows: readonly SealedEvent[], policy: Policy): History | undefined;
