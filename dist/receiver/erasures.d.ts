import type { ErasureReason } from '../verify/statements.js';
import type { Sites } from './sites.js';
import { type Sql } from './sql.js';
import type { EventStore } from './store.js';
/** What was left of an event. */
export interface Erased {
    readonly hash: string;
    /** Microseconds of Unix time. */
    readonly received: number;
    readonly erased: number;
    readonly reason: ErasureReason;
}
/** Erases, and remembers that it did. */
export interface Erasures {
    /** Erases all of a subject's events; the answer lists what is left. Done again after a crash, it goes on where it was. */
    erase(site: string, subject: string, reason: ErasureReason): Promise<Erased[]>;
    /** Of these hashes, those that were erased. */
    among(site: string, hashes: readonly string[]): Promise<Erased[]>;
    /** What was erased of that which was received in a span, in microseconds. */
    received(site: string, from: number, to: number): Promise<Erased[]>;
}
/** Erasures on a database. `admin` may delete; the receiver's own role may not. */
export declare function erasuresIn(admin: Sql, sites: Sites, events: EventStore, micros: () => number): Erasures;
