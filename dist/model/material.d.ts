/**
 * Whether a purpose has changed so much since a person was told of it that
 * their consent no longer covers it (CO-14, Art. 13(3)). Other words for the
 * same thing do not ask again, and neither does less: fewer data, fewer
 * recipients, a shorter time.
 */
import type { Notice } from './notice.js';
import type { Policy } from './policy.js';
import { type Purpose } from './purpose.js';
/** What is new. */
export type MaterialChange = 'new-purpose' | 'new-controller' | 'new-basis' | 'new-data' | 'new-sensitivity' | 'new-recipient' | 'longer-retention';
/** The material changes of one purpose between the notice a person saw and the policy of today. Empty where none. */
export declare function materialChanges(shown: Notice, policy: Policy, purpose: Purpose): MaterialChange[];
