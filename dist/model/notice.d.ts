import type { Localized } from './localized.js';
import type { Policy } from './policy.js';
/** Something of a policy, as it is told in one language: a text wherever there were several. */
export type Told<T> = T extends Localized ? string : T extends readonly (infer Part)[] ? readonly Told<Part>[] : T extends object ? {
    readonly [K in keyof T]: Told<T[K]>;
} : T;
/** What a person is shown, whole: the policy in one language, and the words of the panel itself. */
export interface Notice extends Told<Omit<Policy, '$schema' | 'words' | 'seal'>> {
    readonly v: 1;
    readonly language: string;
    /** The words of the panel, by key, before their places are filled. */
    readonly words: Readonly<Record<string, string>>;
}
/** One purpose as a notice words it. */
export type NoticePurpose = Notice['purposes'][number];
/**
 * The notice of a policy in one language. Pure: the same policy, words and
 * language give the same notice. The purposes are told when they are first
 * read, so that a question about a thousand need not wait for all of them.
 */
export declare function notice(policy: Policy, language: string, words: Readonly<Record<string, string>>): Notice;
/** Reads a stored notice at the door: the notice, or `undefined` where the text is not one of ours. */
export declare function parseNotice(body: string): Notice | undefined;
