/**
 * Writes decisions, and attends to what happens outside this page: other
 * tabs, the passing of time, a chain that was tampered with. Comes when the
 * page is idle, before it is needed.
 */
import { type Expression } from './expression.js';
import { type Hall } from './hall.js';
import type { Records } from '../ledger/records.js';
import { type Choices } from '../model/decision.js';
import { type ConsentEvent, type KnownEvent } from '../model/event.js';
import type { Delivery } from '../model/delivery.js';
import { type Notice } from '../model/notice.js';
import { type Snapshot } from '../model/snapshot.js';
/** One act in the history, with the words that were shown. */
export interface HistoryEntry {
    readonly hash: string;
    readonly event: ConsentEvent;
    readonly notice: Notice | undefined;
    /** `local-only` until the owner's server is known to have it: what only this browser keeps proves nothing (PR-04). */
    readonly proof: 'local-only' | 'confirmed';
    /** What became of sending it; absent where nothing sends, or not yet. */
    readonly delivery: Delivery | undefined;
}
/** One act, as it came in. */
export interface Act {
    readonly kind: ConsentEvent['kind'];
    readonly choices: Choices;
    readonly expression: Expression;
    /** What the press went through, kept from when it happened. */
    readonly path: readonly EventTarget[];
    readonly number: number;
    /** Where the person was told that decisions are kept. */
    readonly storage: Snapshot['storage'];
    /** The events this page knew when it was said. */
    readonly knew: readonly KnownEvent[];
}
/** Checks an act, writes it, and tells. Rejects as `Consent.decide` says. */
export declare function decide(hall: Hall, act: Act): Promise<Snapshot>;
/** Every act, oldest first, with the notice that was shown; after what is still being written. */
export declare function history(hall: Hall): Promise<readonly HistoryEntry[]>;
/** The records of a hall, for those who carry them elsewhere. */
export declare function records(hall: Hall): Records;
/** Erases the history of a hall, after what is still being written; other tabs look again. Rejects as `Consent.erase` says. */
export declare function erase(hall: Hall): Promise<Snapshot>;
/** Starts attending; stops when the hall closes. Resolves when the first look is done. */
export declare function attend(hall: Hall): Promise<void>;
