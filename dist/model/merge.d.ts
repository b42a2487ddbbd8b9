/**
 * The merge rule: which act decides a purpose, when acts came from several
 * tabs, browsers and days. Clocks order nothing; only `parents` do.
 *
 * For a purpose, take the events that touch it and have no descendant that
 * touches it. If any of them denies, it is denied. So nobody is tracked over
 * a withdrawal that the granting browser had not seen, whatever arrives late.
 */
import { type Decision, type KnownEvent } from './event.js';
/** What decides one purpose. */
export interface Verdict {
    readonly decision: Decision;
    readonly event: KnownEvent['event'];
}
/** The verdict for each purpose that any event touches. Depends on the set of events only, not on their order. */
export declare function merge(events: readonly KnownEvent[]): ReadonlyMap<string, Verdict>;
/** The hashes no other event descends from, sorted: what a new event names as its parents. */
export declare function heads(events: readonly KnownEvent[]): string[];
