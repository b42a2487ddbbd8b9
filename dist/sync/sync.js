import { trusted } from './backoff.js';
import { callsOf } from './calls.js';
import { clearingOf } from './clearing.js';
import { openKeep } from './keep.js';
import { lane } from './lane.js';
import { rowsOf } from './queue.js';
import { withdrawalOf } from './recipients.js';
import { sendingOf, hasWork, dueAt } from './sending.js';
import { describe, openNos } from './state.js';
import { isDue } from './telling.js';
import { capabilityProof } from '../ledger/capability.js';
import { know } from '../model/known.js';

async function startSync(consent, adapter, options = {}) {
  const { now = Date.now, random = Math.random, later = onTimer } = options;
  const { auth, patience = 3e4, pullEvery = 9e5 } = options;
  const { site } = consent.policy;
  const records = await consent.records();
  const keep = openKeep(records.beside, site, adapter.name, (cause) => {
    records.report("sync-unkept", adapter.name, cause);
  });
  const close = new AbortController();
  const closing = close.signal;
  const listeners = /* @__PURE__ */ new Set();
  let callOff;
  const look = async () => {
    const contents = await records.read();
    return { contents, rows: rowsOf(contents.rows, site), record: await keep.read() };
  };
  const wait = (ms) => new Promise((done) => later(ms, done));
  const calls = callsOf({ adapter, site, keep, records, auth, patience, closing });
  const clearing = clearingOf({ adapter, calls, keep, policy: consent.policy, records, closing });
  const changed = () => look().then(refresh);
  const sending = sendingOf({ adapter, site, calls, keep, records, look, now, random, wait, closing, changed });
  const describeNow = ({ rows, record }) => describe(rows, record, { paused: sending.paused, sending: sending.busy });
  let state = describeNow(await look());
  const call = (listener) => {
    try {
      listener(state);
    } catch (error) {
      reportError(error);
    }
  };
  const refresh = (view) => {
    if (closing.aborted) return;
    setAlarm(view);
    const next = describeNow(view);
    if (JSON.stringify(next) === JSON.stringify(state)) return;
    state = next;
    for (const listener of [...listeners]) call(listener);
  };
  const setAlarm = ({ rows, record }) => {
    callOff?.();
    const times = adapter.onWithdraw ? openNos(rows, record).map(({ told }) => trusted(told?.nextAttempt, now())) : [];
    if (!sending.busy && hasWork(rows, record, now())) times.push(dueAt(record, now()));
    const first = Math.min(...times);
    if (first < Infinity) callOff = later(Math.max(first - now(), 1e3), () => void flush(false));
  };
  const tell = lane(async () => {
    if (!adapter.onWithdraw) return;
    const { contents, rows, record } = await look();
    for (const { hash, event, told } of openNos(rows, record)) {
      if (closing.aborted || !isDue(told, now())) continue;
      const withdrawal = withdrawalOf(event, know(rows).events, contents.notices);
      const after = await calls.tell(withdrawal, event.subject, told, { now: now(), random });
      await keep.change((kept) => ({ ...kept, told: { ...kept.told, [hash]: after } }));
    }
  });
  const flush = async (urge) => {
    try {
      if (closing.aborted) return;
      await sending.nos(urge);
      await sending.rest(urge);
      await tell(urge);
      await clearing.ask();
      await changed();
    } catch (cause) {
      records.report("ledger-unavailable", "", cause);
    }
  };
  let pulling;
  const pull = () => pulling ??= pullAll().finally(() => {
    pulling = void 0;
  });
  const pullAll = async () => {
    const subject2 = await records.subject();
    if (!adapter.pull || subject2 === void 0) return 0;
    let added = 0;
    for (let more = true; more && !closing.aborted; ) {
      const { contents, record } = await look();
      const part = await calls.pull(subject2, contents, record);
      added += await records.receive(part.rows);
      const { cursor, waiting, linked } = part;
      await keep.change((kept) => ({ ...kept, cursor, waiting, linked, pulledAt: now() }));
      if (part.refused) records.report("sync-pull-refused", String(part.refused));
      ({ more } = part);
    }
    await changed();
    return added;
  };
  const freshen = async () => {
    const { linked, pulledAt } = await keep.read();
    if (linked && Math.abs(now() - pulledAt) >= pullEvery) await pull().catch(() => void 0);
  };
  const wake = () => void flush(true).then(freshen);
  const turn = () => {
    if (document.visibilityState === "visible") void flush(false).then(freshen);
    else sending.last().catch(() => void 0);
  };
  const stops = [
    onEvent(document, "consent-clear", (event) => void clearing.add(event.cookies)),
    records.subscribe(() => {
      void sending.nos(true).then(
        () => flush(false),
        () => flush(false)
      );
    }),
    records.deliveredBy((hash) => Object.hasOwn(state.deliveries, hash) ? state.deliveries[hash] : void 0),
    onEvent(globalThis, "online", wake),
    onEvent(globalThis, "pageshow", (event) => {
      if (event.persisted) wake();
    }),
    onEvent(document, "visibilitychange", turn)
  ];
  const subject = adapter.subscribe && await records.subject();
  if (adapter.subscribe && subject !== void 0) {
    const hint = () => void pull().catch(() => void 0);
    stops.push(adapter.subscribe(hint, await calls.context(subject, closing)));
  }
  void flush(false).then(freshen);
  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      call(listener);
      return () => void listeners.delete(listener);
    },
    flush: () => flush(true),
    async resume() {
      sending.paused = void 0;
      calls.welcome();
      await keep.change((record) => ({ ...record, failures: 0, nextAttempt: 0 }));
      await flush(true);
    },
    async retry() {
      await keep.change((record) => {
        const offered = Object.entries(record.quarantine).map(([hash, each]) => [hash, { ...each, lib: "" }]);
        return { ...record, quarantine: Object.fromEntries(offered) };
      });
      await flush(true);
    },
    pull,
    async identify() {
      const subject2 = await records.subject() ?? await keep.subject();
      const capability = await keep.capability(subject2);
      if (capability === void 0) throw new Error("This browser can keep nothing.");
      return { subject: subject2, proof: await capabilityProof(subject2, capability) };
    },
    clear: clearing.add,
    receipts: keep.receipts,
    close() {
      close.abort();
      callOff?.();
      for (const stop of stops) stop();
      adapter.close?.();
    }
  };
}
function onTimer(ms, run) {
  const timer = setTimeout(run, Math.min(ms, 2e9));
  return () => {
    clearTimeout(timer);
  };
}
function onEvent(target, type, listen) {
  target.addEventListener(type, listen);
  return () => {
    target.removeEventListener(type, listen);
  };
}

export { startSync };
//# sourceMappingURL=sync.js.map
