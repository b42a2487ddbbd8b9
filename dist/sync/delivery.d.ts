/**
 * How far one adapter has come with the ledger of one site: a checkpoint, and
 * the events that were refused. Kept beside the ledger; an event leaves
 * `pending` only for one of these, and neither deletes it (I8).
 */
import type { StoredRow } from '../ledger/ledger.js';
import { type Outcome, type WireProblem } from '../model/wire.js';
/** An event that the other side refused as it is. */
export interface Quarantined {
    readonly problem: WireProblem;
    readonly tries: number;
    /** When it was last refused, in milliseconds of Unix time. */
    readonly at: number;
    /** The version of this library that offered it: a later one may do better. */
    readonly lib: string;
}
/** What became of telling the recipients of a no. */
export interface Told {
    readonly outcomes: readonly Outcome[];
    /** When the no was confirmed. */
    readonly since: number;
    readonly failures: number;
    readonly nextAttempt: number;
    /** All have acknowledged, or there is nobody to ask any more. */
    readonly over: boolean;
}
/** All that is kept, for one site and one adapter. */
export interface DeliveryRecord {
    /** The rows up to here are settled; the hash of the last of them shows that they are still the same rows. */
    readonly checkpoint: {
        readonly count: number;
        readonly hash: string;
    };
    /** Hashes of rows beyond it that are confirmed: a no goes first. */
    readonly confirmed: readonly string[];
    /** By hash. */
    readonly quarantine: Readonly<Record<string, Quarantined>>;
    /** By hash: how often an answer passed an event by. */
    readonly tries: Readonly<Record<string, number>>;
    /** Failures in a row. */
    readonly failures: number;
    /** Not before this, in milliseconds of Unix time; a new no does not wait for it. */
    readonly nextAttempt: number;
    /** Not before this, because the server asked so; nothing goes before it. */
    readonly notBefore: number;
    /** By hash of the no. */
    readonly told: Readonly<Record<string, Told>>;
    /** Where the last pull ended. */
    readonly cursor: string | undefined;
    /** When the last pull ended well. */
    readonly pulledAt: number;
    /** Whether the server links this subject to others. */
    readonly linked: boolean;
    /** What was pulled and names an ancestor that has not come yet. */
    readonly waiting: readonly {
        readonly hash: string;
        readonly body: string;
    }[];
    /** Cookies that were asked for and not answered yet, by name. */
    readonly clear: readonly string[];
}
/** Nothing was sent yet. */
export declare const NOTHING: DeliveryRecord;
/**
 * Reads what was kept, at the door: whoever runs code in this page can write
 * it. What is not whole counts as nothing, so that all is sent once more; the
 * other side sees that it is the same.
 */
export declare function readDelivery(kept: unknown): DeliveryRecord;
/** Looks up whether a row is settled: confirmed, refused, or never to be sent. */
export declare function settledIn(record: DeliveryRecord, rows: readonly StoredRow[]): (row: StoredRow, at: number) => boolean;
/** What is kept after these hashes were confirmed. A pause is over, and so is a quarantine. */
export declare function confirm(record: DeliveryRecord, rows: readonly StoredRow[], hashes: ReadonlySet<string>): DeliveryRecord;
/** What is kept after these were refused. */
export declare function refuse(record: DeliveryRecord, rows: readonly StoredRow[], refused: ReadonlyMap<string, WireProblem>, { at, lib }: Pick<Quarantined, 'at' | 'lib'>): DeliveryRecord;
/** What is kept after an answer passed these by; after ten times they count as refused. */
export declare function passBy(record: DeliveryRecord, hashes: readonly string[]): {
    record: DeliveryRecord;
    over: string[];
};
