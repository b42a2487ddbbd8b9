import type { Calls } from './calls.js';
import { type DeliveryRecord } from './delivery.js';
import type { Keep } from './keep.js';
import type { SyncState } from './state.js';
import type { SyncAdapter } from './adapter.js';
import type { StoredRow } from '../ledger/ledger.js';
import type { Records } from '../ledger/records.js';
/** The rows of the site, and what is kept of their delivery, at one moment. */
export interface View {
    readonly rows: readonly StoredRow[];
    readonly record: DeliveryRecord;
}
/** What sending needs. */
export interface SendingOptions {
    readonly adapter: SyncAdapter;
    readonly site: string;
    readonly calls: Calls;
    readonly keep: Keep;
    readonly records: Records;
    readonly look: () => Promise<View>;
    readonly now: () => number;
    readonly random: () => number;
    readonly wait: (ms: number) => Promise<void>;
    readonly closing: AbortSignal;
    /** Called when something is about to change, or has. */
    readonly changed: () => Promise<void>;
}
/** The two ways to send. `urge` goes ahead during a pause, save where the server asked for one. */
export interface Sending {
    nos(urge: boolean): Promise<void>;
    rest(urge: boolean): Promise<void>;
    /** All that waits, as far as it is time, without waiting for other tabs: the page may be on its way out. */
    last(): Promise<void>;
    readonly busy: boolean;
    paused: SyncState['why'];
}
/** When the next attempt may be made; a time that cannot be true is no reason to wait. */
export declare function dueAt({ nextAttempt, notBefore }: DeliveryRecord, now: number): number;
/** Whether anything can be sent, now or when its time comes. */
export declare function hasWork(rows: readonly StoredRow[], record: DeliveryRecord, now: number): boolean;
/** Sets up the sending of one adapter. Sends nothing yet. */
export declare function sendingOf(options: SendingOptions): Sending;
