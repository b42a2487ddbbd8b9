/**
 * The history that any set of events makes, whatever order they came in and
 * under whichever version of the policy they were made.
 */
import type { ConsentEvent, KnownEvent } from './event.js';
import type { History } from './history.js';
import type { MaterialChange } from './material.js';
import type { Policy } from './policy.js';
import type { Purpose } from './purpose.js';
/** What is new of a purpose since the notice that an event names; `undefined` where that notice is not to be had. */
export type NewsOf = (event: ConsentEvent, purpose: Purpose) => readonly MaterialChange[] | undefined;
/** The answers that these events come to, of which `broken` had rows or ancestors that cannot be read. */
export declare function judge(events: readonly KnownEvent[], policy: Policy, newsOf?: NewsOf, broken?: number): History;
