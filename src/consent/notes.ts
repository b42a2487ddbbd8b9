/**
 * The notes of denials that are not written yet, as a hall knows them.
 */
import type { Hall } from './hall.js';
import { removeTombstones } from '../ledger/tombstone.js';

/** Whether a denial is a note of another page. */
export function isOfAnother(number: number): boolean {
  return number % 1 > 0;
}

/** Takes the notes of these purposes away, as far as they are those this page knows. */
export function dropNotes(hall: Hall, ids: readonly string[]): void {
  removeTombstones(
    hall.policy.site,
    ids.map((id) => [id, hall.notes.get(id) ?? '']),
  );
}
