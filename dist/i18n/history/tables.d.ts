/** Where the words of the history are. For a tag, the build writes this module anew. */
import type { HistoryWords } from './words.js';
/** The module with the words of a language. Rejects where there is none. */
export declare function table(language: string): Promise<{
    readonly default: HistoryWords;
}>;
