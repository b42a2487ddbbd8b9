/** The words of a box in a form. `{name}` marks a place that is filled; `controller` always is. */
import { loadOwn, type OwnTable } from './own-tables.js';

/** Every word of a box. They are kept in the notice of an act, as they stood beside the box. */
export interface ChoiceWords {
  /** Above several boxes. */
  readonly 'choice-legend': string;
  /** Beside a box that gives consent. Places: title. */
  readonly 'choice-yes': string;
  /** Beside a box that says no to what is otherwise done (DM-03). Places: title. */
  readonly 'choice-no': string;
  /** That it is free to leave it, and that it can be taken back (CO-04, WD-05). */
  readonly 'choice-free': string;
  readonly 'choice-free-no': string;
  /** Instead of a box. */
  readonly 'choice-given': string;
  readonly 'choice-objected': string;
}

/** The words of a box in this language; English where there are none. */
export function loadChoiceWords(language: string): Promise<OwnTable<ChoiceWords>> {
  return loadOwn({ nl: () => import('./choice-nl.js'), en: () => import('./choice-en.js') }, language);
}
