/**
 * The texts of a policy, each with its path and language, and how a word is
 * looked for in one.
 */
import type { Policy } from '../model/policy.js';
import type { Purpose } from '../model/purpose.js';
import type { WordList } from './data/wording.js';
/** One text as a visitor reads it. */
export interface Text {
    readonly path: string;
    /** BCP 47, one of the languages of the policy. */
    readonly language: string;
    readonly text: string;
}
/** Every text in a value that stands there in the languages of the policy. Paths begin at the value. */
export declare function textsOf(value: unknown, languages: readonly string[], at?: string): Text[];
/** Every string in a value, whatever it is for. Paths begin at the value. */
export declare function stringsOf(value: unknown, at?: string): {
    readonly path: string;
    readonly text: string;
}[];
/**
 * Every text of a purpose, or of a policy without its purposes, and without
 * the owner's part. Half the rules ask for these, so they are read once.
 */
export declare function textsIn(part: Purpose | Policy, languages: readonly string[]): readonly Text[];
/** Every string of a purpose, or of a policy without its purposes, and without the owner's part. */
export declare function stringsIn(part: Purpose | Policy): readonly Omit<Text, 'language'>[];
/** The sentences of a text. */
export declare function sentences(text: string): string[];
/** How many words the longest sentence of a text has. */
export declare function longestSentence(text: string): number;
/** The main language of a tag: `nl` of `nl-BE`. */
export declare function mainLanguage(tag: string): string;
/** The first word or phrase of the list of this language that the text has as a whole word, or `undefined`. */
export declare function wordIn(list: WordList, language: string, text: string): string | undefined;
/** The first word of the text that begins with one of these. */
export declare function beginningIn(words: readonly string[], text: string): string | undefined;
