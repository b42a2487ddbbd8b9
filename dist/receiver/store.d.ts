/**
 * What the receiver asks of a store of records. `openStore()` gives one on
 * any database behind the SQL port; the suite in `record-store-suite.ts`
 * says in cases what each promise means.
 */
/** A row on its way in: an event that has passed the door. */
export interface NewRow {
    readonly site: string;
    /** UUIDv4 of the subject. */
    readonly subject: string;
    /** UUIDv7 of the event; the idempotency key. */
    readonly id: string;
    readonly hash: string;
    /** The canonical text, kept byte for byte. */
    readonly body: string;
    /** What the door noticed; see `MARKS`. */
    readonly marks: number;
}
/** A row as it is kept. */
export interface StoredRow {
    readonly subject: string;
    readonly id: string;
    readonly body: string;
    readonly marks: number;
    /** When the server had it, in microseconds of Unix time, rising within one process. */
    readonly received: number;
}
/** What became of one row: written, already there, there with other contents, or erased before and so not written. */
export interface Outcome {
    readonly result: 'accepted' | 'duplicate' | 'mismatch' | 'erased';
    /** When the server first had it, in microseconds; 0 where it is not there. */
    readonly received: number;
}
/** Bits that say what was noticed about an event that was stored all the same. */
export declare const MARKS: {
    /** It takes back, refuses or objects, and opens nothing. */
    readonly denial: 1;
    /** Its notice is not in the archive (IN-07). */
    readonly noticeUnknown: 2;
    /** The secret of its subject was not shown; only a denial is stored so. */
    readonly unproven: 4;
    /** The device's clock was more than five minutes off. */
    readonly clockOff: 8;
    /** It came while the site was suspended or over its limit; only a denial is stored so. */
    readonly exceptional: 16;
    /** The receiver wrote it, upon a token from a message. */
    readonly confirmed: 32;
};
/** Where a page of rows goes on: after this subject and event. */
export interface After {
    readonly subject: string;
    readonly id: string;
}
/** The events of all sites. Rows are added and never changed (PR-01). */
export interface EventStore {
    /**
     * Writes rows that are not there yet, all or none of those that are new, and says of each what became of it.
     * Resolves when they are durable; rejects when nothing is known, and then the same call may be made again.
     */
    append(rows: readonly NewRow[]): Promise<readonly Outcome[]>;
    /** One event, where it is there. */
    find(site: string, subject: string, id: string): Promise<StoredRow | undefined>;
    /** All events of these subjects, oldest id first; a part of them only where a limit is given. */
    of(site: string, subjects: readonly string[], options?: {
        after?: After;
        limit?: number;
    }): Promise<StoredRow[]>;
    /** A short text that changes whenever something is added to these subjects or erased from them. */
    level(site: string, subjects: readonly string[]): Promise<string>;
    /** Everything of a site received from one moment up to another, in pages; microseconds. */
    received(site: string, from: number, to: number): AsyncIterable<readonly StoredRow[]>;
}
