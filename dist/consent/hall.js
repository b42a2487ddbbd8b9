import { readTombstones } from '../ledger/tombstone.js';
import { NOTHING_READ } from '../model/history.js';
import { mayRun } from '../model/may-run.js';
import { readHistory } from './reading.js';

async function openHall(options, ledger) {
  const { policy, early, now = Date.now } = options;
  const readers = /* @__PURE__ */ new Set();
  let [begun, taken] = [0, 0];
  const call = (reader) => {
    try {
      reader();
    } catch (error) {
      reportError(error);
    }
  };
  const hall = {
    policy,
    options,
    ledger,
    contents: { rows: [], notices: [], end: 0 },
    history: { ...NOTHING_READ, broken: 0 },
    denied: /* @__PURE__ */ new Map(),
    notes: new Map(readTombstones(policy.site)),
    barred: /* @__PURE__ */ new Set(),
    granting: /* @__PURE__ */ new Map(),
    ran: /* @__PURE__ */ new Set(),
    troubles: [],
    closed: false,
    acts: 0,
    endings: [],
    now,
    async take(reading) {
      const number = ++begun;
      const contents = await reading;
      const history = await readHistory(contents, policy);
      if (number < taken) return;
      taken = number;
      if (history.broken > hall.history.broken) hall.report("ledger-row-unreadable");
      hall.contents = contents;
      hall.history = history;
    },
    async refresh(reading = hall.ledger?.read()) {
      try {
        if (reading) await hall.take(reading);
      } catch (cause) {
        hall.loseStorage(cause);
      }
    },
    report(...trouble) {
      if (hall.onTrouble) hall.onTrouble(...trouble);
      else hall.troubles.push(trouble);
    },
    holds: mayRun,
    allows: (id) => !hall.closed && !hall.barred.has(id) && policy.purposes.some((purpose) => purpose.id === id && mayRun(purpose, hall, now())),
    permits: (...ids) => ids.length > 0 && ids.every((id) => hall.allows(id) && !hall.waits?.(id)),
    markRan(ids) {
      for (const id of ids) hall.ran.add(id);
    },
    loseStorage(cause) {
      if (hall.ledger?.storage !== "indexed-db") return;
      hall.ledger.close();
      hall.lost = hall.ledger;
      hall.ledger = void 0;
      hall.report("ledger-unavailable", "", cause);
    },
    subscribe(reader) {
      readers.add(reader);
      call(reader);
      return () => {
        readers.delete(reader);
      };
    },
    call() {
      for (const reader of [...readers]) call(reader);
    }
  };
  if (!ledger) hall.report("ledger-unavailable");
  for (const id of hall.notes.keys()) hall.denied.set(id, 0.5);
  await hall.refresh(early);
  if (policy.audience.children !== "none") await (await import('./children.js')).guard(hall);
  return hall;
}

export { openHall };
//# sourceMappingURL=hall.js.map
