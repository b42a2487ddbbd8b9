/**
 * Carries the decisions of this browser to the owner's server, once in
 * effect, through any fault. A no goes first and alone. Nothing is dropped:
 * an event is pending until the server has it, or has refused it; then it
 * stays, and is shown as not confirmed.
 */
import type { SyncAdapter } from './adapter.js';
import { type AuthHook } from './calls.js';
import { type SyncState } from './state.js';
import type { HasRecords } from '../ledger/records.js';
export type { AuthHook, SyncState };
/** How to carry. */
export interface SyncOptions {
    /**
     * Called where the server wants to know who sends: gives the headers to send
     * along from now on, such as `Authorization`. Without them, or where they do
     * not help, sending pauses until `resume()`.
     */
    readonly auth?: AuthHook;
    /** How long one call may take, in milliseconds (30000). */
    readonly patience?: number;
    /** How long what was pulled stays fresh where the server links this browser to others, in milliseconds (900000). */
    readonly pullEvery?: number;
    /** Milliseconds of Unix time; the device's clock unless said. */
    readonly now?: () => number;
    /** From 0 up to 1; `Math.random` unless said. */
    readonly random?: () => number;
    /** Calls something later; returns the way to call it off. A timer unless said. */
    readonly later?: (ms: number, run: () => void) => () => void;
}
/** This browser, to whoever may link it to an account. */
export interface Identity {
    /** Its pseudonym. */
    readonly subject: string;
    /** Shows that it has the secret of that subject, and is not the secret: nobody else's pseudonym can be handed in. */
    readonly proof: string;
}
/** What carries, in this page. */
export interface Sync {
    /** How it stands. Frozen, replaced as a whole. */
    readonly state: SyncState;
    /** Calls the listener with the present state at once, then with each new one. Returns the way to stop. */
    subscribe(listener: (state: SyncState) => void): () => void;
    /** Sends what waits, now. Resolves when nothing is left that can be sent now. Never rejects. */
    flush(): Promise<void>;
    /** Goes on after a pause, such as after login. Never rejects. */
    resume(): Promise<void>;
    /** Offers once more what was not confirmed. Never rejects. */
    retry(): Promise<void>;
    /** Takes in what the same person decided elsewhere. Resolves with how many acts were new; rejects as the adapter does. */
    pull(): Promise<number>;
    /**
     * What the shop's own server needs to link this browser to an account after
     * login; hand it on as it is. The pseudonym is made if need be, and kept on
     * the device: call this for a person who logged in, not for everybody.
     * Rejects where nothing can be kept.
     */
    identify(): Promise<Identity>;
    /**
     * Asks the server for cookies that a page cannot reach: names, `*` for any
     * run of characters. It is asked until it has answered, also by a later
     * page; `consent-clear` events come here by themselves (WD-06). Never rejects.
     */
    clear(cookies: readonly string[]): Promise<void>;
    /** The server's receipts, as they came: compact JWS. */
    receipts(): Promise<readonly string[]>;
    /** Stops. What waits goes with the next page. */
    close(): void;
}
/** Starts carrying what a consent keeps to where an adapter leads. Where all is level, nothing is sent. */
export declare function startSync(consent: HasRecords, adapter: SyncAdapter, options?: SyncOptions): Promise<Sync>;
