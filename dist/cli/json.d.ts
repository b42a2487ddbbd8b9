/** A text in JSON: its value, and where each part of it stands. */
export interface Json {
    readonly value: unknown;
    /** Where the value at this path stands; where it is missing, the place of what it is missing from. */
    readonly at: (path: string) => Place;
    /** Keys that one object holds twice: JSON keeps the last, and the first is lost without a word. */
    readonly twice: readonly string[];
}
/** A place in a text. Both count from 1. */
export interface Place {
    readonly line: number;
    readonly column: number;
}
/** Parses strict JSON: no comments, no comma too many. Throws `Trouble` that names line and column. */
export declare function parseJson(text: string, file: string): Json;
