/**
 * Tables of what comes later and alone, such as the history: each with its
 * own element, so that the panel's tables need not grow. Every language that
 * the panel speaks has them.
 */
/** Words by key, with the language they are in. */
export interface OwnTable<T> {
    readonly language: string;
    readonly words: T;
}
/** The words in this language, or in its main language: `nl-BE` has those of `nl`. Rejects where they cannot be had. */
export declare function loadOwn<T>(table: (language: string) => Promise<{
    readonly default: T;
}>, language: string): Promise<OwnTable<T>>;
/** The modules of tables by their name, one of which is fetched when it is needed. */
export type Fetching<T> = Readonly<Record<string, () => Promise<{
    readonly default: T;
}>>>;
/** Fetches one of these tables by its name. What it gives back rejects where there is none of that name. */
export declare function tableIn<T>(tables: Fetching<T>): (name: string) => Promise<{
    readonly default: T;
}>;
