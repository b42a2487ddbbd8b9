/**
 * Cookies that only the server can clear: asked for until it has answered,
 * also by a later page, since a yes may be taken back without a network
 * (WD-06). Nothing in it is about a person.
 */
import type { SyncAdapter } from './adapter.js';
import type { Calls } from './calls.js';
import type { Keep } from './keep.js';
import type { Records } from '../ledger/records.js';
import type { Policy } from '../model/policy.js';
/** What asking needs. */
export interface ClearingOptions {
    readonly adapter: SyncAdapter;
    readonly calls: Calls;
    readonly keep: Keep;
    readonly policy: Policy;
    readonly records: Records;
    readonly closing: AbortSignal;
}
/** Asks for cookies. */
export interface Clearing {
    /** Notes what ended, and asks. What is no name of a cookie is passed over: anybody in the page can say it. Never rejects. */
    add(cookies: unknown): Promise<void>;
    /** Asks for what was not answered yet. Never rejects. */
    ask(): Promise<void>;
}
/** Makes it for one adapter; one that cannot clear is asked nothing. */
export declare function clearingOf({ adapter, calls, keep, policy, records, closing }: ClearingOptions): Clearing;
