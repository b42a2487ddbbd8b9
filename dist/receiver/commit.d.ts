import type { EventStore, NewRow, Outcome } from './store.js';
/** What became of a row, or why it could not be kept. */
export type Committed = Outcome | {
    readonly result: 'refused';
    readonly received: 0;
};
/** Options of `groupCommit()`. */
export interface CommitOptions {
    /** How long a row waits for others, in milliseconds. */
    readonly window?: number;
    /** Rows in one statement, at most. */
    readonly most?: number;
    /** Statements on their way at the same time: one for PGlite, a few for a pool. */
    readonly atOnce?: number;
    /** Rows that may wait; beyond that a request is told to come back, and nothing is taken that could be lost. */
    readonly waiting?: number;
}
/** Writes rows and settles when they are durable. */
export interface Commit {
    (rows: readonly NewRow[]): Promise<readonly Committed[]>;
    /** Settles when everything handed in has been written or has failed. */
    drain(): Promise<void>;
}
/** Too many rows are waiting; the request should be made again later. */
export declare class Busy extends Error {
}
/** Gathers rows for a store. */
export declare function groupCommit(store: Pick<EventStore, 'append'>, { window, most, atOnce, waiting }?: CommitOptions): Commit;
