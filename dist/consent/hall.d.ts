/**
 * What is known of a consent in this page, and the one way it changes: events
 * are read, folded into a snapshot, and every reader is told.
 */
import type { Ledger, LedgerContents } from '../ledger/ledger.js';
import type { ConsentError, ErrorCode } from '../model/error.js';
import type { KnownEvent } from '../model/event.js';
import type { Policy } from '../model/policy.js';
import { type Snapshot } from '../model/snapshot.js';
/** Hears of every new snapshot, with the one before it; `undefined` at the first call. */
export type Listener = (snapshot: Snapshot, before: Snapshot | undefined) => void;
/** How to open the consent of a site. */
export interface ConsentOptions {
    /** A frozen policy, from `definePolicy()` or `openPolicy()`. */
    readonly policy: Policy;
    /** Where events are kept; `defaultLedger()` unless said. */
    readonly ledger?: Ledger | undefined;
    /** A reading of that ledger which has begun already. */
    readonly early?: Promise<LedgerContents> | undefined;
    /** Milliseconds of Unix time; the device's clock unless said. */
    readonly now?: () => number;
    /** Let a program press *accept*, for assistive software; the record says so. */
    readonly allowSyntheticAccept?: boolean;
    /** Hears what went wrong in the surroundings. */
    readonly onError?: (error: ConsentError) => void;
    /** Called when a person asks for the panel and nobody presents it yet. */
    readonly onRequest?: () => void;
}
/** What went wrong: its code, what it is about, what was caught. */
export type Trouble = [code: ErrorCode, detail?: string, cause?: unknown];
/** The state behind one `Consent`; shared by what comes at once and what comes when idle. */
export interface Hall {
    readonly policy: Policy;
    readonly options: ConsentOptions;
    /** Absent where decisions cannot be kept, until the first act brings one in memory. */
    ledger: Ledger | undefined;
    /** The one that failed; other tabs may still write to it. */
    lost?: Ledger | undefined;
    contents: LedgerContents;
    readonly events: readonly KnownEvent[];
    /** Names of rows and notices whose text was changed. */
    tampered: ReadonlySet<string>;
    /**
     * Denials not yet written, by purpose: the number of the act that made them. For a note of another page, a half
     * above the acts there were when it was found: a yes said before that does not lift it.
     */
    readonly denied: Map<string, number>;
    /** The marks of the notes of denials, as far as they are known here. */
    readonly notes: Map<string, string>;
    /** Grants not yet durable, by purpose. */
    readonly granting: Map<string, number>;
    snapshot: Snapshot;
    closed: boolean;
    /** How many acts there were; a later one is not undone by an earlier one that ends late. */
    acts: number;
    /** Milliseconds of Unix time. */
    now(): number;
    /** Takes over what a reading of the ledger finds, unless a later one came first. */
    take(reading: Promise<LedgerContents>): Promise<void>;
    /** Reads the ledger again. Never rejects: without storage it goes on with what is known. */
    refresh(): Promise<void>;
    /** What holds; without the notes, what the events alone say. */
    fold(denied?: ReadonlySet<string>): Snapshot;
    /** Folds anew and tells every reader, if anything changed. */
    tell(): Snapshot;
    /** Notes what went wrong in the surroundings; told to `onTrouble`, once somebody sets it. */
    report(...trouble: Trouble): void;
    onTrouble: ((...trouble: Trouble) => void) | undefined;
    readonly troubles: Trouble[];
    /** Whether all of these purposes may run now. */
    permits(...ids: string[]): boolean;
    /** Whether a permitted purpose still waits for a tool that must hear the answer before it opens (SG-05). */
    waits?: (id: string) => boolean;
    /** Notes whose code has run in this page. */
    markRan(ids: readonly string[]): void;
    /** Goes on without storage, for this page only. */
    loseStorage(cause: unknown): void;
    subscribe(listener: Listener, options?: {
        signal?: AbortSignal | undefined;
    }): () => void;
    /** What is to be ended when the consent is closed. */
    readonly endings: (() => void)[];
}
/** Opens the hall: reads the ledger, honours the notes of earlier pages, folds. */
export declare function openHall(options: ConsentOptions, ledger: Ledger | undefined): Promise<Hall>;
/** The owner's version, and the digest of what was in force where the policy is sealed. */
export declare function versionOf({ version, seal }: Policy): string;
