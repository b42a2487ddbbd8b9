/** What the settings and the standing control ask of a policy, and the first question does not. */
import type { Purpose } from '../model/purpose.js';
import type { Snapshot } from '../model/snapshot.js';
import type { View } from './consent-element.js';
/** The purposes that rest on consent and may be asked for. */
export declare function asking({ consent, snapshot }: View): readonly Purpose[];
/** Whether something may be said of it to whoever is there: not what is shut for the young, and no consent before an age (CH-01, CH-07). */
export declare function mayShow({ purposes, age }: Snapshot, { id, legalBasis }: Purpose): boolean;
