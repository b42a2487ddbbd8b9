/**
 * What an age does to a choice and to what holds (Art. 8, CH-02 to CH-10).
 * Of the age itself only a band is ever known here, and no date. Pure.
 */
import type { AgeBand, KnownAge } from './age-band.js';
import { type Decision } from './event.js';
import type { History } from './history.js';
import type { Policy } from './policy.js';
import type { Purpose } from './purpose.js';
import { type Snapshot } from './snapshot.js';
/** What the law of the country says. */
export interface AgeLaw {
    /** From which age a young person decides alone. */
    readonly limit: number;
    /** Below it the child has to want it too, as in France. */
    readonly jointly: boolean;
    /** A counselling service for children asks no parent (recital 38, CH-10). */
    readonly counselling: boolean;
}
/** From this age on nobody is a child to the law that forbids profiling of children (DSA Art. 28(2)). */
export declare const MAJORITY = 18;
/** The band of an age in whole years, or `undefined` for what is no age. */
export declare function bandOf(years: number, limit: number): AgeBand | undefined;
/** Until when an answer counts that is given now: never longer than a consent does. */
export declare function answerHolds(band: AgeBand, now: number, { validity }: Policy): number;
/** Whether the purpose is shut for whoever may be under 18, whatever anybody consents to (CH-07). */
export declare function isLockedFor({ tags }: Purpose, { band }: Pick<KnownAge, 'band'>): boolean;
/** Whether a parent has to say yes. */
export declare function needsParent({ band }: Pick<KnownAge, 'band'>, { counselling }: AgeLaw): boolean;
/** The decision as it is recorded: a child's own yes is a request to the parent, and never `given` (CH-04). */
export declare function saidAt(age: KnownAge, law: AgeLaw, decision: Decision): Decision;
/** What `guarded()` looks at. */
export interface GuardInput {
    readonly policy: Policy;
    readonly history: History;
    /** Purposes whose code has run in this page. */
    readonly ran: ReadonlySet<string>;
}
/** What holds for somebody of this age, from what would hold for anybody. It only ever shuts. */
export declare function guarded(snapshot: Snapshot, age: KnownAge, law: AgeLaw, { policy, history, ran }: GuardInput): Snapshot;
