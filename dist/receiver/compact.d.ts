/**
 * A body without what nearly every body says in the same words, and without
 * the names that stand in columns of their own: half of it, or less. Each of
 * these pieces becomes one control character. Canonical JSON has none, so
 * what is stored can only be read in one way.
 */
/** The columns a body is completed from. */
export interface Names {
    readonly id: string;
    readonly subject: string;
}
/** The body as it is stored. */
export declare function compact(body: string, names: Names): string;
/** The body as it came in. */
export declare function expand(stored: string, names: Names): string;
