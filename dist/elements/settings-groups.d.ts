/**
 * The purposes of the settings, sorted by what a person can do about them: a
 * switch, a statement of its own, an objection, or nothing to choose.
 */
import type { NoticePurpose } from '../model/notice.js';
import { type Purpose } from '../model/purpose.js';
import type { View, Word } from './consent-element.js';
/** One section of the settings. */
export interface Group {
    /** The word of its heading, and its id. */
    readonly name: Extract<Word, 'consent' | 'special' | 'marketing' | 'interests' | 'needed' | 'not-done'>;
    /** The word of the sentence under it. */
    readonly intro: Word;
    readonly purposes: readonly Purpose[];
}
/** The sections, in their order; those without a purpose are not there. */
export declare function groupsOf(view: View): readonly Group[];
/** The sections with only what is looked for, by its title or summary as shown; case and accents do not matter. */
export declare function lookFor(groups: readonly Group[], query: string, told: readonly NoticePurpose[]): readonly Group[];
