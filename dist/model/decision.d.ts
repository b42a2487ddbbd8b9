/**
 * Which word the law has for a yes or a no, here and now. The interface says
 * only "permit: yes or no"; this is the one place that answers with a state.
 */
import type { Decision, PurposeState } from './event.js';
import { type Purpose } from './purpose.js';
/** The two bases on which a person has something to decide: consent (Art. 7) and legitimate interests (Art. 21). */
export declare function isDecidable(purpose: Purpose | undefined): boolean;
/** What a person can say of a purpose: yes, no, or not now. */
export type Choice = boolean | 'later';
/** What a person chooses, by purpose id. */
export type Choices = Readonly<Record<string, Choice>>;
/** The decision that a choice makes for a purpose, from the state it was in. */
export declare function decision(purpose: Purpose, choice: Choice, before: PurposeState): Decision;
