/**
 * What holds now, folded from the policy, the events and the time. A frozen
 * value, replaced as a whole; nothing in it is stored.
 */
import type { KnownAge } from './age-band.js';
import { type PurposeState } from './event.js';
import type { History } from './history.js';
import type { MaterialChange } from './material.js';
import type { mayRun } from './may-run.js';
import type { Policy } from './policy.js';
/** Validity and quiet period where the policy says nothing (CK-14, CK-15). */
export declare const DEFAULT_PERIOD = "P6M";
/** One purpose, now. */
export interface PurposeSnapshot {
    readonly state: PurposeState;
    /** Whether what belongs to the purpose may run. */
    readonly permitted: boolean;
    /** Whether a question is due: consent is the basis, and there is no answer that still counts. */
    readonly ask: boolean;
    /** When it was decided (ISO 8601, this device's clock), where it was. */
    readonly since?: string;
    /** Until when the state holds by itself: end of a consent, or of the quiet period after a no. */
    readonly until?: string;
    /** What is new since the person was told, where a consent no longer covers the purpose (CO-14). */
    readonly changes?: readonly MaterialChange[];
    /** Off for everybody under 18, whatever anybody consents to; nothing of it is shown to them (CH-07). */
    readonly locked?: true;
    /** Of a part only: it was refused by itself, whatever is said of its purpose (CO-08). */
    readonly refused?: boolean;
}
/** Everything a reader needs to know, at one moment. */
export interface Snapshot {
    /** By id. What may be refused alone within a purpose is here as well, by both ids: `advertising/meta` (CO-08). */
    readonly purposes: Readonly<Record<string, PurposeSnapshot>>;
    /** Purposes a question is due for, in the order of the policy. */
    readonly ask: readonly string[];
    /** Whether any consent stands, so that there is something to withdraw. */
    readonly standing: boolean;
    /** Where decisions are kept; `memory` means only for this visit, and is told to the visitor. */
    readonly storage: 'indexed-db' | 'memory';
    /** Purposes no longer permitted whose code has run in this page; only a reload ends it (WD-06). */
    readonly reload: readonly string[];
    /**
     * Only where children come: the band of the visitor's age. Until it is known no consent counts and none is asked;
     * `lapsed` means that it was told so long ago that it is asked again (CH-01, CH-09).
     */
    readonly age?: KnownAge['band'];
}
/** What is folded. */
export interface FoldInput {
    readonly policy: Policy;
    readonly history: History;
    /** What may run: the gate's own answer, so that nothing is ever told otherwise. */
    readonly holds: typeof mayRun;
    /** Denials that hold before, and whether or not, they could be written: purpose ids. */
    readonly denied: ReadonlySet<string>;
    /** Purposes that may not run in this page, whatever was decided (SP-05). */
    readonly barred: ReadonlySet<string>;
    readonly storage: Snapshot['storage'];
    /** Purposes whose code has run in this page. */
    readonly ran: ReadonlySet<string>;
    /** Milliseconds of Unix time. */
    readonly now: number;
}
/** The state of every purpose of the policy, now. Unknown in, unknown out: what nobody decided is not permitted. */
export declare function fold(input: FoldInput): Snapshot;
/** The next moment at which a snapshot changes by itself, in milliseconds of Unix time; `Infinity` where none. */
export declare function nextChange(snapshot: Snapshot, now: number): number;
