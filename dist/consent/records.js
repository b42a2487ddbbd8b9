import { enqueue, announce, settled } from './lines.js';
import { snapshotOf, tell } from './telling.js';
import { besideLedger, memoryBeside } from '../ledger/beside.js';
import { memoryLedger } from '../ledger/memory.js';

const listeners = /* @__PURE__ */ new WeakMap();
const looks = /* @__PURE__ */ new WeakMap();
const without = /* @__PURE__ */ new WeakMap();
function records(hall) {
  const beside = besideOf(hall);
  return {
    beside,
    ages: hall.ages && announced(hall.ages, () => announce(hall)),
    read: async () => hall.ledger?.read() ?? Promise.resolve(hall.contents),
    writing: () => settled(hall),
    receive: (rows) => enqueue(hall, () => receive(hall, rows)).finally(() => announce(hall)),
    subject: () => subjectOf(hall, beside),
    allowed: () => Object.fromEntries(Object.entries(snapshotOf(hall).purposes).map(([id, { permitted }]) => [id, permitted])),
    subscribe(grown) {
      const all = listeners.get(hall) ?? /* @__PURE__ */ new Set();
      listeners.set(hall, all.add(grown));
      return () => void all.delete(grown);
    },
    deliveredBy(look) {
      looks.set(hall, look);
      return () => {
        if (looks.get(hall) === look) looks.delete(hall);
      };
    },
    report: hall.report
  };
}
function announced(ages, announce2) {
  const answer = (years) => ages.answer(years).finally(announce2);
  return Object.create(ages, { answer: { value: answer } });
}
function tellGrown(hall) {
  for (const grown of listeners.get(hall) ?? []) grown();
}
function deliveryOf(hall, hash) {
  return looks.get(hall)?.(hash);
}
async function subjectOf(hall, beside = besideOf(hall)) {
  const received = new Set(hall.contents.rows.filter((row) => row.received).map((row) => row.hash));
  const own = hall.history.events.find(({ hash }) => !received.has(hash));
  if (own) return own.event.subject;
  if (hall.lost) return void 0;
  const kept = await beside.get(`subject:${hall.policy.site}`).catch(() => void 0);
  return typeof kept === "string" ? kept : void 0;
}
function besideOf(hall) {
  const ledger = hall.lost ?? hall.ledger;
  if (ledger) return besideLedger(ledger);
  const beside = without.get(hall) ?? memoryBeside();
  without.set(hall, beside);
  return beside;
}
async function receive(hall, rows) {
  let added = 0;
  for (const { row, notice } of rows) {
    for (; ; ) {
      const ledger = hall.ledger ??= memoryLedger(hall.contents);
      await hall.take(ledger.read());
      const { end, rows: there } = hall.contents;
      if (there.some(({ hash }) => hash === row.hash)) break;
      if (!await ledger.append({ ...row, received: true }, notice, end)) continue;
      added++;
      break;
    }
  }
  if (hall.ledger) await hall.take(hall.ledger.read());
  tell(hall);
  return added;
}

export { besideOf, deliveryOf, records, subjectOf, tellGrown };
//# sourceMappingURL=records.js.map
