/**
 * Where a check is looking: its path, the languages there are, and whom it
 * tells what is wrong.
 */
import type { LawId } from './laws.js';
import type { Said } from './said.js';
/** A place in a policy under check. */
export interface Place {
    readonly path: string;
    /** The languages every text must have. */
    readonly languages: readonly string[];
    /** Tells of a problem, under the law of the place unless another is named. */
    readonly tell: (path: string, message: Said, law?: LawId) => void;
}
/** Stands where something could not be read; that was told, and no check says more of it. */
export declare const UNREADABLE: unique symbol;
/** The same place with another law behind what is told there. */
export declare function under(place: Place, law: LawId): Place;
