import { decide } from './deciding.js';
import { hear, enqueue } from './lines.js';
import { isOfAnother, dropNotes } from './notes.js';
import { snapshotOf, tell } from './telling.js';
import { findTampered } from '../ledger/chain.js';
import { memoryLedger } from '../ledger/memory.js';
import { ERASED, readTombstones } from '../ledger/tombstone.js';
import { isDecidable } from '../model/decision.js';
import { purposeFor } from '../model/parts.js';
import { nextChange } from '../model/snapshot.js';

async function attend(hall) {
  const { policy } = hall;
  if (hall.closed) return;
  hear(hall, () => void follow(hall));
  watchTime(hall);
  if (hall.ledger?.storage === "indexed-db") import('../ledger/append.js').catch(() => void 0);
  const left = [...hall.denied.keys()].filter(
    (id) => isOfAnother(hall.denied.get(id) ?? 0) && hall.notes.get(id) !== ERASED
  );
  const due = left.filter((id) => isDecidable(purposeFor(policy, id)));
  dropNotes(
    hall,
    left.filter((id) => !due.includes(id))
  );
  if (due.length) {
    const choices = Object.fromEntries(due.map((id) => [id, false]));
    const expression = { layer: "recovered", control: "withdraw" };
    const { storage } = snapshotOf(hall);
    const number = ++hall.acts;
    await decide(hall, { kind: "withdraw", choices, expression, path: [], number, storage, knew: hall.history.events });
  }
  await follow(hall);
  await verify(hall);
}
async function follow(hall) {
  const notes = new Map(readTombstones(hall.policy.site));
  for (const [id, mark] of notes) {
    if (!isOfAnother(hall.denied.get(id) ?? 0.5) || hall.denied.has(id) && hall.notes.get(id) === mark) continue;
    hall.denied.set(id, hall.acts + 0.5);
    hall.notes.set(id, mark);
  }
  tell(hall);
  await (hall.lost ? enqueue(hall, () => lookBehind(hall)) : hall.refresh());
  if (hall.ledger?.storage === "indexed-db") {
    for (const [id, number] of hall.denied) if (isOfAnother(number) && !notes.has(id)) hall.denied.delete(id);
  }
  tell(hall);
}
async function lookBehind(hall) {
  const found = await hall.lost?.read().catch(() => void 0);
  if (!found) return;
  const known = new Set(hall.contents.rows.map(({ hash }) => hash));
  const rows = [...hall.contents.rows, ...found.rows.filter(({ hash }) => !known.has(hash))];
  hall.ledger = memoryLedger({ rows, notices: [...hall.contents.notices, ...found.notices] });
  await hall.take(hall.ledger.read());
}
function watchTime(hall) {
  let timer;
  const set = () => {
    clearTimeout(timer);
    const wait = nextChange(snapshotOf(hall), hall.now()) - hall.now();
    const look = () => {
      tell(hall);
      set();
    };
    if (wait < Infinity) timer = setTimeout(look, Math.min(wait, 2e9));
  };
  hall.subscribe(set);
  hall.endings.push(() => {
    clearTimeout(timer);
  });
}
async function verify(hall) {
  if (hall.ledger?.storage !== "indexed-db") return;
  const found = await findTampered(hall.contents);
  if (found.length) hall.report("ledger-chain-broken");
}

export { attend };
//# sourceMappingURL=attending.js.map
