/**
 * Erases what this browser keeps of a person, and keeps shut what that person
 * had shut: for each purpose that was refused, taken back or objected to, a
 * note of its id stays, without a date, a pseudonym or the words that were
 * shown (Art. 17(1)(b), 21(3), DS-06). The next act makes a new pseudonym (SE-06).
 */
import type { Hall } from './hall.js';
import { snapshotOf, tell } from './telling.js';
import { eraseBeside, eraseRows } from '../ledger/erase.js';
import { memoryLedger } from '../ledger/memory.js';
import { addTombstones, ERASED } from '../ledger/tombstone.js';
import { isDecidable } from '../model/decision.js';
import { explain } from '../model/explain.js';
import type { Snapshot } from '../model/snapshot.js';

/**
 * Erases the rows of a hall. Whatever stands must have been taken back before
 * this; it is shut all the same. Rejects with `ledger-write-failed` where
 * nothing could be erased; then the history is as it was, and what was shut
 * stays shut.
 */
export async function eraseHall(hall: Hall): Promise<Snapshot> {
  if (hall.closed) throw explain('closed');
  const { policy } = hall;
  // Before the rows go, so that no page finds neither.
  const shut = policy.purposes.filter(
    (purpose) =>
      isDecidable(purpose) && /^(refused|withdrawn|objected)$/.test(snapshotOf(hall).purposes[purpose.id]?.state ?? ''),
  );
  const ids = shut.map(({ id }) => id);
  addTombstones(policy.site, ids, ERASED);
  for (const id of ids) {
    // As the note of another page: a yes that is said later lifts it.
    hall.denied.set(id, hall.acts + 0.5);
    hall.notes.set(id, ERASED);
  }
  tell(hall);
  const ledger = hall.ledger ?? hall.lost;
  try {
    if (ledger?.storage === 'indexed-db') {
      const name = ledger.name ?? 'consent';
      await eraseRows(name, policy.site);
      await eraseBeside(name, policy.site);
    }
  } catch (cause) {
    throw explain('ledger-write-failed', '', cause);
  }
  if (hall.ledger?.storage !== 'indexed-db') {
    hall.ledger = memoryLedger();
    hall.lost = undefined;
  }
  await hall.take(hall.ledger.read());
  return tell(hall);
}
