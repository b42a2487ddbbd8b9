import { evidenceOf } from './expression.js';
import { versionOf } from './hall.js';
import { findTampered } from '../ledger/chain.js';
import { memoryLedger } from '../ledger/memory.js';
import { tabs } from '../ledger/tabs.js';
import { ERASED, removeTombstones, readTombstones } from '../ledger/tombstone.js';
import { admit } from '../model/admit.js';
import { isDecidable, decision } from '../model/decision.js';
import { opens } from '../model/event.js';
import { explain } from '../model/explain.js';
import { chooseLanguage } from '../model/localized.js';
import { heads } from '../model/merge.js';
import { parseNotice, notice } from '../model/notice.js';
import { addPeriod } from '../model/period.js';
import { nextChange, DEFAULT_PERIOD } from '../model/snapshot.js';
import { VERSION } from '../version.js';
import { deliveryOf, recordsOf, tellGrown, subjectOf } from './records.js';
import { write } from './writing.js';

const queues = /* @__PURE__ */ new WeakMap();
const lines = /* @__PURE__ */ new WeakMap();
const written = /* @__PURE__ */ new WeakMap();
function decide(hall, act) {
  const done = enqueue(hall, () => settle(hall, act));
  lineOf(hall)?.announce();
  return done;
}
function enqueue(hall, run) {
  const done = (queues.get(hall) ?? Promise.resolve()).then(run);
  queues.set(
    hall,
    done.catch(() => void 0)
  );
  return done;
}
async function settle(hall, act) {
  const { choices, expression, number } = act;
  const ids = Object.keys(choices);
  const grants = ids.filter((id) => choices[id] === true);
  const clean = () => {
    for (const id of grants) if (hall.granting.get(id) === number) hall.granting.delete(id);
  };
  const forget = () => {
    const over = ids.filter((id) => (hall.denied.get(id) ?? Infinity) <= number);
    for (const id of over) hall.denied.delete(id);
    const kept = hall.ledger?.storage === "indexed-db";
    dropNotes(hall, kept ? over : grants.filter((id) => !hall.denied.has(id)));
  };
  let proof;
  try {
    admit(hall.policy, choices, expression.explicit ?? false);
    proof = evidenceOf(expression, act.path, grants.length > 0, hall.options.allowSyntheticAccept ?? false);
  } catch (error) {
    clean();
    const shut = ids.filter((id) => hall.denied.get(id) === number);
    if (shut.length) await settle(hall, { ...act, choices: Object.fromEntries(shut.map((id) => [id, false])) });
    throw error;
  }
  try {
    if (grants.length && act.storage !== hall.fold().storage) throw explain("ledger-unavailable");
    await append(hall, act, proof);
  } catch (cause) {
    clean();
    hall.report("ledger-write-failed", "", cause);
    hall.loseStorage(cause);
    const no = Object.fromEntries(Object.entries(choices).filter(([, choice]) => choice === false));
    if (!hall.ledger && Object.keys(no).length) await append(hall, { ...act, choices: no }, proof);
    hall.tell();
    if (grants.length) throw explain("ledger-write-failed", "", cause);
    return hall.snapshot;
  }
  clean();
  forget();
  lines.get(hall)?.announce();
  if (hall.closed) hall.ledger?.close();
  return hall.tell();
}
async function append(hall, act, proof) {
  for (; ; ) {
    const ledger = hall.ledger ??= memoryLedger(hall.contents);
    if (ledger.storage === "memory") hall.contents = await ledger.read();
    const { end } = hall.contents;
    const choices = notOvertaken(hall, act);
    if (!Object.keys(choices).length) return;
    const { row, notice: notice2 } = await compose(hall, { ...act, choices }, proof);
    const stands = await ledger.append(row, notice2, end);
    if (stands) written.set(hall, new Set(written.get(hall)).add(row.hash));
    await hall.take(ledger.read());
    if (!stands) continue;
    tellGrown(hall);
    return;
  }
}
function notOvertaken(hall, { choices, knew }) {
  const since = hall.events.filter(
    ({ hash }) => !written.get(hall)?.has(hash) && !knew.some((known) => known.hash === hash)
  );
  const no = (id) => since.some(({ event }) => !opens(event.decisions[id]?.state ?? "given"));
  return Object.fromEntries(Object.entries(choices).filter(([id, choice]) => choice !== true || !no(id)));
}
async function compose(hall, { kind, choices, expression }, proof) {
  const { policy, events } = hall;
  const at = hall.now();
  const language = chooseLanguage([expression.notice?.language ?? expression.language ?? ""], policy.languages);
  const before = hall.fold(/* @__PURE__ */ new Set()).purposes;
  const decisions = {};
  for (const purpose of policy.purposes) {
    const choice = Object.hasOwn(choices, purpose.id) ? choices[purpose.id] : void 0;
    if (choice === void 0) continue;
    decisions[purpose.id] = decision(purpose, choice, before[purpose.id]?.state ?? "unknown");
  }
  return write(
    {
      site: policy.site,
      subject: await subjectOf(hall),
      kind: proof.method === "gpc" ? "signal" : kind,
      parents: heads(events),
      decisions,
      language,
      policyVersion: versionOf(policy),
      by: "data-subject",
      ...proof,
      validUntil: new Date(addPeriod(at, policy.validity ?? DEFAULT_PERIOD)).toISOString(),
      at: new Date(at).toISOString(),
      lib: VERSION
    },
    // Its words are what the panel showed; what it says of purposes is what the policy says.
    notice(policy, language, expression.notice?.words ?? {}),
    at
  );
}
async function history(hall) {
  await queues.get(hall);
  const notices = new Map(hall.contents.notices.map(({ digest, body }) => [digest, parseNotice(body)]));
  return Object.freeze(
    hall.events.map(({ hash, event }) => {
      const delivery = deliveryOf(hall, hash);
      const proof = delivery?.state === "confirmed" ? "confirmed" : "local-only";
      return Object.freeze({ hash, event, notice: notices.get(event.notice), proof, delivery });
    })
  );
}
function records(hall) {
  return recordsOf(hall, {
    enqueue: (run) => enqueue(hall, run),
    announce: () => lineOf(hall)?.announce()
  });
}
async function erase(hall) {
  const { policy, snapshot } = hall;
  const standing = policy.purposes.filter((p) => p.legalBasis === "consent" && snapshot.purposes[p.id]?.permitted);
  if (standing.length && !hall.closed) {
    const number = ++hall.acts;
    for (const { id } of standing) hall.denied.set(id, number);
    hall.tell();
    const choices = Object.fromEntries(standing.map(({ id }) => [id, false]));
    const expression = { layer: "history", control: "erase" };
    const { storage } = snapshot;
    await decide(hall, { kind: "withdraw", choices, expression, path: [], number, storage, knew: hall.events });
  }
  const { eraseHall } = await import('./erasing.js');
  const done = await enqueue(hall, () => eraseHall(hall));
  lineOf(hall)?.announce();
  return done;
}
async function attend(hall) {
  const { policy } = hall;
  if (hall.closed) return;
  lineOf(hall);
  watchTime(hall);
  if (hall.ledger?.storage === "indexed-db") import('../ledger/append.js').catch(() => void 0);
  const left = [...hall.denied.keys()].filter(
    (id) => isOfAnother(hall.denied.get(id) ?? 0) && hall.notes.get(id) !== ERASED
  );
  const due = left.filter((id) => isDecidable(policy.purposes.find((purpose) => purpose.id === id)));
  dropNotes(
    hall,
    left.filter((id) => !due.includes(id))
  );
  if (due.length) {
    const choices = Object.fromEntries(due.map((id) => [id, false]));
    const expression = { layer: "recovered", control: "withdraw" };
    const { storage } = hall.snapshot;
    const number = ++hall.acts;
    await decide(hall, { kind: "withdraw", choices, expression, path: [], number, storage, knew: hall.events });
  }
  await follow(hall);
  await verify(hall);
}
function lineOf(hall) {
  if (hall.closed || lines.has(hall)) return lines.get(hall);
  const line = tabs(hall.policy.site, () => void follow(hall));
  lines.set(hall, line);
  hall.endings.push(() => {
    line.close();
  });
  return line;
}
async function follow(hall) {
  const notes = new Map(readTombstones(hall.policy.site));
  for (const [id, mark] of notes) {
    if (!isOfAnother(hall.denied.get(id) ?? 0.5) || hall.denied.has(id) && hall.notes.get(id) === mark) continue;
    hall.denied.set(id, hall.acts + 0.5);
    hall.notes.set(id, mark);
  }
  hall.tell();
  await (hall.lost ? enqueue(hall, () => lookBehind(hall)) : hall.refresh());
  if (hall.ledger?.storage === "indexed-db") {
    for (const [id, number] of hall.denied) if (isOfAnother(number) && !notes.has(id)) hall.denied.delete(id);
  }
  hall.tell();
}
async function lookBehind(hall) {
  const found = await hall.lost?.read().catch(() => void 0);
  if (!found) return;
  const known = new Set(hall.contents.rows.map(({ hash }) => hash));
  const rows = [...hall.contents.rows, ...found.rows.filter(({ hash }) => !known.has(hash))];
  hall.ledger = memoryLedger({ rows, notices: [...hall.contents.notices, ...found.notices] });
  await hall.take(hall.ledger.read());
}
function isOfAnother(number) {
  return number % 1 > 0;
}
function dropNotes(hall, ids) {
  removeTombstones(
    hall.policy.site,
    ids.map((id) => [id, hall.notes.get(id) ?? ""])
  );
}
function watchTime(hall) {
  let timer;
  const set = () => {
    clearTimeout(timer);
    const wait = nextChange(hall.snapshot, hall.now()) - hall.now();
    const look = () => {
      hall.tell();
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
  if (!found.length) return;
  hall.tampered = new Set(found);
  hall.report("ledger-chain-broken");
  await hall.refresh();
  hall.tell();
}

export { attend, decide, erase, history, records };
//# sourceMappingURL=deciding.js.map
