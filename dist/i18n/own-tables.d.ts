/**
 * Tables of what comes later and alone, such as the history: each with its
 * own element, so that the panel's tables need not grow. Where a language has
 * no such table yet it is English, and says so by its language.
 */
/** Words by key, with the language they are in. */
export interface OwnTable<T> {
    readonly language: string;
    readonly words: T;
}
/** Where the tables of one element are, by language; English is always among them. */
export interface Tables<T> {
    readonly en: () => Promise<{
        readonly default: T;
    }>;
    readonly [language: string]: () => Promise<{
        readonly default: T;
    }>;
}
/** The table in this language, or that of its main language; English where there is neither. */
export declare function loadOwn<T>(tables: Tables<T>, language: string): Promise<OwnTable<T>>;
