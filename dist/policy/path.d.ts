/**
 * Paths into a policy as a person writes them, `purposes[2].title.nl`, and
 * the order in which they are told.
 */
/** The path of a key in the thing at `parent`. */
export declare function keyPath(parent: string, key: string): string;
/** The path of an item in the list at `parent`. */
export declare function itemPath(parent: string, index: number): string;
/** Whether a path is one of these, or lies within one. */
export declare function isWithinAny(path: string, paths: ReadonlySet<string>): boolean;
/** Sorts by path, in the order of the alphabet, and numbers by their size: `[2]` before `[10]`. */
export declare function byPath<T extends {
    readonly path: string;
}>(items: readonly T[]): T[];
/** A text short enough to quote in a message. */
export declare function shorten(text: string): string;
