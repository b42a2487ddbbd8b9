/**
 * The calls of an adapter, each with its context, within its time, and once
 * more with what the page's auth hook gives where the server asks who it is.
 */
import type { PushResult, SyncAdapter, SyncContext, Withdrawal } from './adapter.js';
import type { DeliveryRecord, Told } from './delivery.js';
import type { Keep } from './keep.js';
import { type Pulled } from './pull.js';
import { type Item } from './queue.js';
import type { LedgerContents } from '../ledger/ledger.js';
import type { Records } from '../ledger/records.js';
import { type ClearAnswer } from '../model/wire.js';
type Headers = Readonly<Record<string, string>>;
/** Asks the page who it is: the headers to send along from now on. */
export type AuthHook = (reason: 'unauthorized' | 'forbidden') => Promise<Headers | undefined> | Headers | undefined;
/** What every call needs. */
export interface CallOptions {
    readonly adapter: SyncAdapter;
    readonly site: string;
    readonly keep: Keep;
    readonly records: Records;
    readonly auth: AuthHook | undefined;
    /** How long one call may take, in milliseconds. */
    readonly patience: number;
    readonly closing: AbortSignal;
}
/** The calls. Each rejects with what the adapter throws. */
export interface Calls {
    push(batch: readonly Item[]): Promise<PushResult>;
    pull(subject: string, contents: LedgerContents, from: Pick<DeliveryRecord, 'cursor' | 'waiting'>): Promise<Pulled>;
    tell(no: Withdrawal, subject: string, told: Told | undefined, when: {
        now: number;
        random: () => number;
    }): Promise<Told>;
    clear(cookies: readonly string[]): Promise<ClearAnswer | undefined>;
    context(subject: string, signal: AbortSignal): Promise<SyncContext>;
    /** From now on the auth hook may be asked again. */
    welcome(): void;
}
/** Makes the calls of an adapter. */
export declare function callsOf({ adapter, site, keep, records, auth, patience, closing }: CallOptions): Calls;
export {};
