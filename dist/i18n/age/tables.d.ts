/** Where the words of the age step are. For a tag, the build writes this module anew. */
import type { AgeWords } from './words.js';
/** The module with the words of a language. Rejects where there is none. */
export declare function table(language: string): Promise<{
    readonly default: AgeWords;
}>;
