import type { AgeWords } from './words.js';
/** Fetches the module with the words of a language. Rejects where there is none. */
export declare const table: (language: string) => Promise<{
    readonly default: AgeWords;
}>;
