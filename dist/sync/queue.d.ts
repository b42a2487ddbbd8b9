/**
 * What is to be sent next: a no first and alone, then the rest in the order of
 * writing. Pure: rows and what is kept of them in, a batch out.
 */
import { type DeliveryRecord } from './delivery.js';
import type { StoredRow } from '../ledger/ledger.js';
import { type ConsentEvent } from '../model/event.js';
/** A row that can be sent. */
export interface Item {
    readonly hash: string;
    readonly body: string;
    readonly event: ConsentEvent;
}
/** How much goes into one batch, and what makes an order among equals. */
export interface Limits {
    readonly maxBatch: number;
    readonly maxBytes: number;
    /** How often sending a row came to nothing: what keeps failing goes behind what has not been tried. */
    readonly tries?: Readonly<Record<string, number>>;
}
/** The rows of one site, and those that nobody can read, which may be of it. */
export declare function rowsOf(rows: readonly StoredRow[], site: string): StoredRow[];
/** What waits: rows that can be sent, and the hashes of those that cannot be read. */
export interface Pending {
    readonly nos: readonly Item[];
    readonly rest: readonly Item[];
    /** Kept back while a no that came after them is not confirmed: sent without it, they would say yes. */
    readonly held: readonly Item[];
    readonly unreadable: readonly string[];
}
/** Looks through the rows of a site for what is not settled. */
export declare function pendingOf(rows: readonly StoredRow[], record: DeliveryRecord): Pending;
/** The next batch of what may be sent together; `undefined` where nothing is left. All of one subject. */
export declare function nextBatch(items: readonly Item[], { maxBatch, maxBytes, tries }: Limits): Item[] | undefined;
/** Bytes of a row as JSON. */
export declare function bytesOf({ hash, body }: Pick<Item, 'hash' | 'body'>): number;
/** Whether an act takes a yes back, or objects. Refusing what was never given is no hurry. */
export declare function takesBack({ kind, decisions }: ConsentEvent): boolean;
/** Purposes that an event took back or objected to. */
export declare function deniedBy({ decisions }: Pick<ConsentEvent, 'decisions'>): string[];
