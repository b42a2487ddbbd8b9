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
export const UNREADABLE: unique symbol = Symbol('unreadable');

/** The same place with another law behind what is told there. */
export function under(place: Place, law: LawId): Place {
  return { ...place, tell: (path, message, other = law) => place.tell(path, message, other) };
}
