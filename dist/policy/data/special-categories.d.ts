/**
 * The kinds of data that Art. 9(1) GDPR calls special, with the words by
 * which people name them (SP-02). Data; look again each year.
 */
/** One special category. */
export interface SpecialCategory {
    readonly id: string;
    /** Words that name it, by language. Each is the beginning of a word, so that `health` finds `health data`. */
    readonly words: Readonly<Record<string, readonly string[]>>;
}
/** The nine. */
export declare const specialCategories: {
    readonly asOf: string;
    readonly categories: readonly SpecialCategory[];
};
