import { readTombstones } from '../ledger/tombstone.js';
import { know } from '../model/known.js';
import { fold } from '../model/snapshot.js';

async function openHall(options, ledger) {
  const { policy, now = Date.now } = options;
  let { early } = options;
  const ran = /* @__PURE__ */ new Set();
  const listeners = /* @__PURE__ */ new Set();
  let changes;
  let [begun, taken, broken] = [0, 0, 0];
  const call = (listener, before) => {
    try {
      listener(hall.snapshot, before);
    } catch (error) {
      reportError(error);
    }
  };
  const hall = {
    policy,
    options,
    ledger,
    contents: { rows: [], notices: [], end: 0 },
    events: [],
    tampered: /* @__PURE__ */ new Set(),
    denied: /* @__PURE__ */ new Map(),
    notes: new Map(readTombstones(policy.site)),
    granting: /* @__PURE__ */ new Map(),
    troubles: [],
    onTrouble: void 0,
    snapshot: void 0,
    closed: false,
    acts: 0,
    endings: [],
    now,
    async take(reading) {
      const number = ++begun;
      const contents = await reading;
      const known = know(contents.rows, hall.tampered, policy.site);
      const news = known.events.some(({ event }) => event.policyVersion !== versionOf(policy)) ? await import('./changes.js').then(
        ({ changesSince }) => changesSince(policy, contents.notices, hall.tampered),
        () => () => void 0
      ) : void 0;
      if (number < taken) return;
      taken = number;
      if (known.broken > broken) hall.report("ledger-row-unreadable");
      broken = known.broken;
      changes = news;
      hall.contents = contents;
      hall.events = known.events;
    },
    async refresh() {
      try {
        const reading = early ?? hall.ledger?.read();
        early = void 0;
        if (reading) await hall.take(reading);
      } catch (cause) {
        hall.loseStorage(cause);
      }
    },
    fold: (denied = new Set(hall.denied.keys())) => fold({
      policy,
      events: hall.events,
      changes,
      denied,
      storage: hall.ledger?.storage ?? "memory",
      ran,
      now: now()
    }),
    tell() {
      const before = hall.snapshot;
      const next = hall.fold();
      if (!hall.closed && JSON.stringify(next) !== JSON.stringify(before)) {
        hall.snapshot = next;
        for (const listener of [...listeners]) call(listener, before);
      }
      return hall.snapshot;
    },
    report(...trouble) {
      if (hall.onTrouble) hall.onTrouble(...trouble);
      else hall.troubles.push(trouble);
    },
    permits: (...ids) => ids.length > 0 && ids.every((id) => !hall.closed && hall.snapshot.purposes[id]?.permitted && !hall.waits?.(id)),
    markRan(ids) {
      for (const id of ids) ran.add(id);
    },
    loseStorage(cause) {
      if (hall.ledger?.storage !== "indexed-db") return;
      hall.ledger.close();
      hall.lost = hall.ledger;
      hall.ledger = void 0;
      hall.report("ledger-unavailable", "", cause);
    },
    subscribe(listener, { signal } = {}) {
      const stop = () => {
        listeners.delete(listener);
      };
      if (signal?.aborted) return stop;
      signal?.addEventListener("abort", stop);
      listeners.add(listener);
      call(listener);
      return stop;
    }
  };
  if (!ledger) hall.report("ledger-unavailable");
  for (const id of hall.notes.keys()) hall.denied.set(id, 0.5);
  await hall.refresh();
  hall.snapshot = hall.fold();
  return hall;
}
function versionOf({ version, seal }) {
  return seal ? `${version}+${seal.digest.slice(0, 16)}` : version;
}

export { openHall, versionOf };
//# sourceMappingURL=hall.js.map
