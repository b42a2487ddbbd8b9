/**
 * What is read over the settings, which stay as they are: a person's history,
 * their rights, and the privacy statement (DS-04, DS-01, IN-01). Each comes
 * when it is asked for.
 */
import { type TemplateResult } from 'lit';
import type { ConsentElement, View, Word } from './consent-element.js';
/** What there is to read; also the word of its heading. */
export type Aside = Extract<Word, 'history' | 'your-rights' | 'statement'>;
/** What it is drawn from. */
export interface AsideInput {
    readonly view: View;
    /** The settings. */
    readonly within: ConsentElement;
    readonly say: (word: Word) => string;
    /** It was closed. */
    readonly close: () => void;
}
/** Has the tag ready. Rejects where it cannot be fetched. */
export declare function fetchAside(name: Aside): Promise<void>;
/** A dialog over the settings; focus comes back to what opened it. */
export declare function aside(name: Aside, input: AsideInput): TemplateResult;
