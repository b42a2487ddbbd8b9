/**
 * What is known of a consent in this page, as far as the gate needs it: rows
 * are read into a history, and every reader is told when to look again.
 */
import type { Ledger, LedgerContents } from '../ledger/ledger.js';
import type { Ages } from '../model/ages.js';
import type { ConsentError, ErrorCode } from '../model/error.js';
import { type History } from '../model/history.js';
import { mayRun } from '../model/may-run.js';
import type { Policy } from '../model/policy.js';
import type { Snapshot } from '../model/snapshot.js';
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
    /** ISO 3166-1 alpha-2: where the visitor is, if the page knows; the limit is never below that of either country (CH-02). */
    readonly country?: string;
    /** For entry on behalf of a person: an age in whole years, which is neither asked nor kept. */
    readonly age?: number;
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
    history: History;
    /**
     * Denials not yet written, by purpose: the number of the act that made them. For a note of another page, a half
     * above the acts there were when it was found: a yes said before that does not lift it.
     */
    readonly denied: Map<string, number>;
    /** The marks of the notes of denials, as far as they are known here. */
    readonly notes: Map<string, string>;
    /** Purposes that may not run in this page, whatever was decided (SP-05). */
    readonly barred: Set<string>;
    /** Grants not yet durable, by purpose. */
    readonly granting: Map<string, number>;
    /** Purposes whose code has run in this page. */
    readonly ran: Set<string>;
    /** What holds in every detail, once somebody looked: `snapshotOf()` and `tell()` see to it. */
    snapshot?: Snapshot;
    closed: boolean;
    /** How many acts there were; a later one is not undone by an earlier one that ends late. */
    acts: number;
    /** Milliseconds of Unix time. */
    now(): number;
    /** Takes over what a reading of the ledger finds, unless a later one came first. */
    take(reading: Promise<LedgerContents>): Promise<void>;
    /** Reads the ledger again. Never rejects: without storage it goes on with what is known. */
    refresh(reading?: Promise<LedgerContents>): Promise<void>;
    /** Notes what went wrong in the surroundings; told to `onTrouble`, once somebody sets it. */
    report(...trouble: Trouble): void;
    onTrouble?: (...trouble: Trouble) => void;
    readonly troubles: Trouble[];
    /** Whether a purpose may run, as every page answers it. */
    readonly holds: typeof mayRun;
    /** Whether a purpose was permitted, whoever still has to hear of it. */
    allows(id: string): boolean;
    /** Whether all of these purposes may run now. */
    permits(...ids: string[]): boolean;
    /** Whether a permitted purpose still waits for a tool that must hear the answer before it opens (SG-05). */
    waits?: (id: string) => boolean;
    /** Where children come: what is known of the age of the visitor, and what that does to a choice. */
    ages?: Ages;
    /** Where there are parts that may be refused alone: a snapshot that tells of them too (CO-08). */
    parts?: (held: Snapshot, denied: ReadonlySet<string>) => Snapshot;
    /** Notes whose code has run in this page. */
    markRan(ids: readonly string[]): void;
    /** Goes on without storage, for this page only. */
    loseStorage(cause: unknown): void;
    /** Calls a reader now, and whenever it has to look again. Returns the way to stop. */
    subscribe(reader: () => void): () => void;
    /** Has every reader look again. */
    call(): void;
    /** What is to be ended when the consent is closed. */
    readonly endings: (() => void)[];
}
/** Opens the hall: reads the ledger, honours the notes of earlier pages. */
export declare function openHall(options: ConsentOptions, ledger: Ledger | undefined): Promise<Hall>;
