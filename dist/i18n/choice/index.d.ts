/** Fetches the words of a box in a form. */
import { type OwnTable } from '../own-tables.js';
import type { ChoiceWords } from './words.js';
export type { ChoiceWords } from './words.js';
/** The words of the panel with those of a box over them, and the owner's own over both: as they stand beside it. */
export declare function withChoiceWords(words: Readonly<Record<string, string>>, policy: {
    readonly words?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}, language: string, loading?: Promise<OwnTable<ChoiceWords>>): Promise<Readonly<Record<string, string>>>;
/** The words of a box in this language. */
export declare function loadChoiceWords(language: string): Promise<OwnTable<ChoiceWords>>;
