/**
 * Sees to it that the recipients of a no hear of it: asks the adapter after
 * each confirmed no, and again with ever longer pauses until all have
 * acknowledged. What came of it is kept, and shows in the history (WD-07).
 */
import type { Withdrawal } from './adapter.js';
import type { Told } from './delivery.js';
/** Whether it is time to ask about a no. */
export declare function isDue(told: Told | undefined, now: number): boolean;
/** Asks once. Never rejects: what fails is asked again later. */
export declare function tellOnce(ask: () => Promise<unknown>, { id, recipients }: Withdrawal, before: Told | undefined, { now, random }: {
    now: number;
    random: () => number;
}): Promise<Told>;
