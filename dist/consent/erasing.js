import { snapshotOf, tell } from './telling.js';
import { eraseRows, eraseBeside } from '../ledger/erase.js';
import { memoryLedger } from '../ledger/memory.js';
import { addTombstones, ERASED } from '../ledger/tombstone.js';
import { isDecidable } from '../model/decision.js';
import { explain } from '../model/explain.js';
import { partsOf } from '../model/parts.js';

async function eraseHall(hall) {
  if (hall.closed) throw explain("closed");
  const { policy } = hall;
  const { purposes } = snapshotOf(hall);
  const ids = policy.purposes.filter(isDecidable).flatMap((purpose) => [purpose.id, ...partsOf(purpose)]).filter((id) => purposes[id]?.refused ?? /^(refused|withdrawn|objected)$/.test(purposes[id]?.state ?? ""));
  addTombstones(policy.site, ids, ERASED);
  for (const id of ids) {
    hall.denied.set(id, hall.acts + 0.5);
    hall.notes.set(id, ERASED);
  }
  tell(hall);
  const ledger = hall.ledger ?? hall.lost;
  try {
    if (ledger?.storage === "indexed-db") {
      const name = ledger.name ?? "consent";
      await eraseRows(name, policy.site);
      await eraseBeside(name, policy.site);
    }
  } catch (cause) {
    throw explain("ledger-write-failed", "", cause);
  }
  if (hall.ledger?.storage !== "indexed-db") {
    hall.ledger = memoryLedger();
    hall.lost = void 0;
  }
  await hall.take(hall.ledger.read());
  return tell(hall);
}

export { eraseHall };
//# sourceMappingURL=erasing.js.map
