import { attempt } from './attempt.js';
import { trusted, DAY, slowPause, pause } from './backoff.js';
import { refuse, passBy, confirm } from './delivery.js';
import { lane, alone } from './lane.js';
import { nextBatch, pendingOf } from './queue.js';
import { MAX_BATCH_BYTES, MAX_EVENTS, PROBLEM_TYPE } from '../model/wire.js';
import { VERSION } from '../version.js';

function dueAt({ nextAttempt, notBefore }, now) {
  return Math.max(trusted(nextAttempt, now), trusted(notBefore, now));
}
function hasWork(rows, record, now) {
  const { nos, rest, unreadable } = pendingOf(rows, record);
  return nos.length + rest.length + unreadable.length > 0 || !!overdue(rows, record, now);
}
function sendingOf(options) {
  const { adapter, site, calls, keep, records, look, now, random, wait, closing, changed } = options;
  const said = /* @__PURE__ */ new Set();
  let busy = 0;
  const isTime = async (urge) => {
    const record = await keep.read();
    return now() >= (urge ? trusted(record.notBefore, now()) : dueAt(record, now()));
  };
  const pushRest = async (batch) => {
    const { rows, record } = await look();
    const writing = records.writing();
    await writing;
    if (writing || pendingOf(rows, record).nos.length) throw OVERTAKEN;
    return calls.push(batch);
  };
  const send = async (batch, rows, push) => {
    busy++;
    await changed();
    const verdict = await attempt(batch, push);
    busy--;
    if (verdict.receipts.length) await keep.addReceipts(verdict.receipts);
    if (verdict.failure?.cause === OVERTAKEN && !verdict.confirmed.size && !verdict.refused.size) return true;
    if (closing.aborted && verdict.failure && !verdict.confirmed.size) return false;
    await keep.change((record) => settle(record, rows, verdict, { at: now(), random }));
    speak(verdict);
    await changed();
    return !verdict.failure;
  };
  const speak = ({ failure, refused }) => {
    const [problem] = refused.values();
    if (problem) sayOnce("sync-not-confirmed", `${problem.type} (${problem.title})`);
    if (!failure) {
      sending.paused = void 0;
      calls.welcome();
    } else if (failure.kind === "auth" || failure.kind === "config") {
      sending.paused = failure.kind;
      const code = failure.kind === "auth" ? "sync-paused" : "sync-misconfigured";
      sayOnce(code, `${adapter.name}, ${String(failure.status ?? "no HTTP status")}`, failure.cause);
    }
  };
  const sayOnce = (...[code, detail, cause]) => {
    if (!said.has(code)) records.report(code, detail, cause);
    said.add(code);
  };
  const drainNos = async () => {
    while (!closing.aborted) {
      const { rows, record } = await look();
      const batch = nextBatch(pendingOf(rows, record).nos, { maxBatch: 1, maxBytes: 0, tries: record.tries });
      if (!batch || !await send(batch, rows, calls.push)) return;
    }
  };
  const limits = {
    maxBatch: Math.min(MAX_EVENTS, adapter.capabilities.maxBatch),
    // Less what goes around the events: the names, the flags.
    maxBytes: Math.min(MAX_BATCH_BYTES, adapter.capabilities.maxBytes) - 1024
  };
  const drain = async () => {
    while (!closing.aborted) {
      const { rows, record } = await look();
      const { nos, rest, unreadable } = pendingOf(rows, record);
      if (nos.length) return again();
      if (unreadable.length) await setAside(unreadable, rows);
      const batch = nextBatch(rest, { ...limits, tries: record.tries }) ?? overdue(rows, record, now());
      if (!batch || !await maySend(batch) || !await send(batch, rows, pushRest)) return;
    }
  };
  const again = async () => {
    await sending.nos(false);
    const { rows, record } = await look();
    if (!pendingOf(rows, record).nos.length) await drain();
  };
  const maySend = async ([first]) => !!first && await keep.capability(first.event.subject) !== void 0;
  const setAside = async (hashes, rows) => {
    const problems = new Map(hashes.map((hash) => [hash, UNREADABLE]));
    await keep.change((record) => refuse(record, rows, problems, { at: now(), lib: VERSION }));
    sayOnce("sync-not-confirmed", UNREADABLE.title);
  };
  const sending = {
    nos: lane(async (urge) => {
      if (await isTime(urge)) await drainNos();
    }),
    rest: lane(async (urge) => {
      const { rows, record } = await look();
      if (!hasWork(rows, record, now()) || !await isTime(urge)) return;
      await alone(`consent-sync:${site}:${adapter.name}`, 2e3, wait, drain);
    }),
    async last() {
      if (busy || !await isTime(false)) return;
      await drainNos();
      await drain();
    },
    get busy() {
      return busy > 0;
    },
    paused: void 0
  };
  return sending;
}
function settle(before, rows, { confirmed, refused, passedBy, failure }, { at, random }) {
  const { record, over } = passBy(confirm(before, rows, confirmed), passedBy);
  const all = new Map([...refused, ...over.map((hash) => [hash, PASSED_BY])]);
  const next = refuse(record, rows, all, { at, lib: VERSION });
  if (!failure) return { ...next, failures: 0, nextAttempt: 0, notBefore: 0 };
  const failures = (confirmed.size ? 0 : next.failures) + 1;
  return { ...next, failures, ...pauseAfter(failure, failures, at, random) };
}
function pauseAfter({ kind, retryAfterMs }, failures, at, random) {
  const slow = kind === "config" || kind === "auth";
  return {
    nextAttempt: at + (slow ? slowPause(random) : pause(failures, random)),
    notBefore: retryAfterMs === void 0 ? 0 : at + Math.min(DAY, retryAfterMs)
  };
}
function overdue(rows, record, now) {
  const isDue = ({ hash }) => {
    const refused = Object.hasOwn(record.quarantine, hash) ? record.quarantine[hash] : void 0;
    return !!refused && (refused.lib !== VERSION || Math.abs(now - refused.at) > 7 * DAY);
  };
  const open = { ...record, checkpoint: { count: 0, hash: "" }, confirmed: [], quarantine: {} };
  const { nos, rest } = pendingOf(rows.filter(isDue), open);
  const [first] = [...nos, ...rest];
  return first && [first];
}
const OVERTAKEN = new Error("A no goes first.");
const UNREADABLE = {
  type: `${PROBLEM_TYPE}event-malformed`,
  title: "A stored row is no event, and cannot be sent",
  status: 422
};
const PASSED_BY = {
  type: `${PROBLEM_TYPE}passed-by`,
  title: "The server answers, and does not say what became of this event",
  status: 200
};

export { dueAt, hasWork, sendingOf };
//# sourceMappingURL=sending.js.map
