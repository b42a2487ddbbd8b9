/**
 * Words that do not belong in a question about consent, or in plain
 * language, by language. Each list holds whole words or phrases. Data; look
 * again each year. Where a language has no list, nothing is judged.
 */
/** Words by main language (`nl`, `en`). */
export type WordList = Readonly<Record<string, readonly string[]>>;
/** The lists, each under the requirement that reads it. */
export declare const wording: {
    readonly asOf: string;
    readonly steering: WordList;
    readonly guilt: WordList;
    readonly noLabel: WordList;
    readonly bundling: WordList;
    readonly detriment: WordList;
    readonly needless: WordList;
    readonly identifiers: WordList;
    readonly location: WordList;
    readonly rights: WordList;
    readonly free: WordList;
    readonly plain: Readonly<Record<string, Readonly<Record<string, string>>>>;
};
