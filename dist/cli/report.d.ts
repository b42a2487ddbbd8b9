/** Tells problems to a person: grouped by purpose, each with its place, article and what to change. */
import type { Problem } from '../model/error.js';
import type { Speech } from './command.js';
import type { Json, Place } from './json.js';
/** A problem with its place in the text, and the purpose it is about. */
export interface PlacedProblem extends Problem, Place {
    readonly purpose?: string;
}
/** The problems with their places, in the order of the file. */
export declare function place(problems: readonly Problem[], { value, at }: Json): PlacedProblem[];
/** The report as lines; nothing where there are no problems. */
export declare function report(problems: readonly PlacedProblem[], file: string, speech: Speech): string[];
/** How many errors and warnings there are, in words. */
export declare function tally(problems: readonly Problem[], speech: Speech): string;
