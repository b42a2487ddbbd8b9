/**
 * Finds the word somebody probably meant, so that a typing error is told
 * with its cure.
 */
/** The word among these that is a typing error or two away, or `undefined`. */
export declare function nearest(word: string, among: readonly string[]): string | undefined;
