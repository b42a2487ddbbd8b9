import type { Expression } from './expression.js';
import { type ConsentOptions, type Hall } from './hall.js';
import type { HistoryEntry } from './looking-back.js';
import { type Listener } from './telling.js';
import type { Records } from '../ledger/records.js';
import { type Choices } from '../model/decision.js';
import type { ErrorCode } from '../model/error.js';
import type { Policy } from '../model/policy.js';
import type { Snapshot } from '../model/snapshot.js';
export type { Choices, ConsentOptions, HistoryEntry, Listener };
/** Shows the panel to a person, for all purposes or these. */
export type Presenter = (purposes: readonly string[]) => void;
/** The consent of one visitor on one site, in this page. */
export interface Consent {
    readonly policy: Policy;
    /** It stands in for one whose policy is still on its way: it can be shown and not answered. */
    readonly partial?: true;
    /** What holds now. Frozen, replaced as a whole. */
    readonly snapshot: Snapshot;
    /**
     * Whether all of these purposes may run now; a recipient or service that may be refused alone is named with its
     * purpose, `advertising/meta` (CO-08). Never for an id the policy does not know (CK-11).
     */
    permits(...ids: string[]): boolean;
    /**
     * Records choices: one event, one decision for each purpose (CO-07). Rejects with `purpose-unknown`, `basis-mismatch` (nothing to decide on that
     * basis), `explicit-needed` (Art. 9) or `evidence-missing`, and with
     * `ledger-write-failed` where a yes could not be kept; it then does not count.
     */
    decide(choices: Choices, expression?: Expression): Promise<Snapshot>;
    /** Takes back every consent that stands, or these. The gate is shut when this returns (Art. 7(3), WD-06). */
    withdraw(ids?: readonly string[], expression?: Expression): Promise<Snapshot>;
    /** Objects to processing on legitimate interests (Art. 21): to all of it, or these. Shut when this returns. */
    object(ids?: readonly string[], expression?: Expression): Promise<Snapshot>;
    /** Calls the listener with the present state at once, then with each new one. Returns the way to stop. */
    subscribe(listener: Listener, options?: {
        signal?: AbortSignal;
    }): () => void;
    /** Every act this browser knows, oldest first (DS-04). */
    history(): Promise<readonly HistoryEntry[]>;
    /** The ledger as it is kept, for what carries it elsewhere, such as `startSync()`. */
    records(): Promise<Records>;
    /**
     * Takes back what stands, then erases what this browser keeps of this site (Art. 17(1)(b), DS-06). What was shut
     * stays shut, by a note of its id alone; the next act makes a new pseudonym (SE-06). What the owner's server has is
     * the owner's to erase. Rejects with `ledger-write-failed` where nothing could be erased.
     */
    erase(): Promise<Snapshot>;
    /** Asks for the panel, for all purposes or these; resolves with the next decision. */
    request(ids?: readonly string[]): Promise<Snapshot>;
    /** Whoever can show the panel says so here; earlier requests are passed on. Returns the way to stop. */
    present(presenter: Presenter): () => void;
    /** The gate says whose code has run in this page; a reload is offered when they are no longer permitted (WD-06). */
    markRan(ids: readonly string[]): void;
    /** Says to `onError` what went wrong in the surroundings, in words. */
    report(code: ErrorCode, detail?: string, cause?: unknown): void;
    /** Lets go of the ledger and the other tabs. Nothing is permitted afterwards. */
    close(): void;
}
/**
 * Opens the consent of a site: reads the ledger and folds it. Never rejects
 * for want of storage; it then keeps decisions in memory, says so in
 * `snapshot.storage`, and begins with nothing permitted (SE-10).
 */
export declare function openConsent(options: ConsentOptions): Promise<Consent>;
/** Lets a hall know of what may be refused alone, where there is any; it stays shut where this cannot be fetched (CO-08). */
export declare function honourParts(hall: Hall): Promise<void>;
/** The consent that a hall holds. */
export declare function consentOf(hall: Hall, onError?: ConsentOptions['onError']): Consent;
