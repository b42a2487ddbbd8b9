/**
 * Erases what this browser keeps of a person, and keeps shut what that person
 * had shut: for each purpose that was refused, taken back or objected to, a
 * note of its id stays, without a date, a pseudonym or the words that were
 * shown (Art. 17(1)(b), 21(3), DS-06). The next act makes a new pseudonym (SE-06).
 */
import type { Hall } from './hall.js';
import type { Snapshot } from '../model/snapshot.js';
/**
 * Erases the rows of a hall. Whatever stands must have been taken back before
 * this; it is shut all the same. Rejects with `ledger-write-failed` where
 * nothing could be erased; then the history is as it was, and what was shut
 * stays shut.
 */
export declare function eraseHall(hall: Hall): Promise<Snapshot>;
