import { evidenceOf } from './expression.js';
import { enqueue, announce } from './lines.js';
import { dropNotes } from './notes.js';
import { tellGrown, subjectOf } from './records.js';
import { snapshotOf, tell, foldHall } from './telling.js';
import { write } from './writing.js';
import { memoryLedger } from '../ledger/memory.js';
import { admit } from '../model/admit.js';
import { decision } from '../model/decision.js';
import { opens } from '../model/event.js';
import { explain } from '../model/explain.js';
import { chooseLanguage } from '../model/localized.js';
import { heads } from '../model/merge.js';
import { notice } from '../model/notice.js';
import { purposeFor, partsOf } from '../model/parts.js';
import { addPeriod } from '../model/period.js';
import { versionOf } from '../model/policy.js';
import { DEFAULT_PERIOD } from '../model/snapshot.js';
import { VERSION } from '../version.js';

const written = /* @__PURE__ */ new WeakMap();
function decide(hall, act) {
  const done = enqueue(hall, async () => {
    if (act.path.length) await drawn();
    return settle(hall, act);
  });
  announce(hall);
  return done;
}
function drawn() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, document.hidden ? 0 : 100);
  });
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
    hall.ages?.admit(choices);
    proof = evidenceOf(expression, act.path, grants.length > 0, hall.options.allowSyntheticAccept ?? false);
  } catch (error) {
    clean();
    const shut = ids.filter((id) => hall.denied.get(id) === number && purposeFor(hall.policy, id));
    if (shut.length) await settle(hall, { ...act, choices: Object.fromEntries(shut.map((id) => [id, false])) });
    throw error;
  }
  try {
    if (grants.length && act.storage !== foldHall(hall).storage) throw explain("ledger-unavailable");
    await append(hall, act, proof);
  } catch (cause) {
    clean();
    hall.report("ledger-write-failed", "", cause);
    hall.loseStorage(cause);
    const no = Object.fromEntries(Object.entries(choices).filter(([, choice]) => choice === false));
    if (!hall.ledger && Object.keys(no).length) await append(hall, { ...act, choices: no }, proof);
    tell(hall);
    if (grants.length) throw explain("ledger-write-failed", "", cause);
    return snapshotOf(hall);
  }
  clean();
  forget();
  announce(hall);
  if (hall.closed) hall.ledger?.close();
  return tell(hall);
}
async function append(hall, act, proof) {
  for (; ; ) {
    const ledger = hall.ledger ??= memoryLedger(hall.contents);
    if (ledger.storage === "memory") hall.contents = await ledger.read();
    const { end } = hall.contents;
    const choices = { ...notOvertaken(hall, act), ...alsoStanding(hall, act) };
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
function alsoStanding(hall, { all }) {
  if (!all) return {};
  const { purposes } = foldHall(hall, /* @__PURE__ */ new Set());
  const standing = hall.policy.purposes.filter(({ id, legalBasis }) => legalBasis === all && purposes[id]?.permitted);
  return Object.fromEntries(standing.map(({ id }) => [id, false]));
}
function notOvertaken(hall, { choices, knew }) {
  const since = hall.history.events.filter(
    ({ hash }) => !written.get(hall)?.has(hash) && !knew.some((known) => known.hash === hash)
  );
  const no = (id) => since.some(({ event }) => !opens(event.decisions[id]?.state ?? "given"));
  return Object.fromEntries(Object.entries(choices).filter(([id, choice]) => choice !== true || !no(id)));
}
async function compose(hall, { kind, choices, expression }, proof) {
  const {
    policy,
    history: { events }
  } = hall;
  const at = hall.now();
  const language = chooseLanguage([expression.notice?.language ?? expression.language ?? ""], policy.languages);
  const before = foldHall(hall, /* @__PURE__ */ new Set()).purposes;
  const decisions = {};
  let asksParent = false;
  for (const purpose of policy.purposes) {
    for (const id of [purpose.id, ...partsOf(purpose)]) {
      const choice = Object.hasOwn(choices, id) ? choices[id] : void 0;
      if (choice === void 0) continue;
      const said = decision(purpose, choice, (before[id] ?? before[purpose.id])?.state ?? "unknown");
      const guarded = hall.ages?.said(said) ?? said;
      const toConfirm = expression.toConfirm && said.legalBasis === "consent" && opens(said.state);
      decisions[id] = toConfirm ? { ...said, state: "requested" } : guarded;
      asksParent ||= guarded !== said;
    }
  }
  return write(
    {
      site: policy.site,
      subject: await subjectOf(hall),
      kind: proof.method === "gpc" ? "signal" : asksParent ? "guardian" : kind,
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
async function erase(hall) {
  const { policy } = hall;
  const snapshot = snapshotOf(hall);
  const standing = policy.purposes.filter((p) => p.legalBasis === "consent" && snapshot.purposes[p.id]?.permitted);
  if (standing.length && !hall.closed) {
    const number = ++hall.acts;
    for (const { id } of standing) hall.denied.set(id, number);
    tell(hall);
    const choices = Object.fromEntries(standing.map(({ id }) => [id, false]));
    const expression = { layer: "history", control: "erase" };
    const { storage } = snapshot;
    await decide(hall, { kind: "withdraw", choices, expression, path: [], number, storage, knew: hall.history.events });
  }
  const { eraseHall } = await import('./erasing.js');
  const done = await enqueue(hall, () => eraseHall(hall));
  announce(hall);
  return done;
}

export { decide, erase };
//# sourceMappingURL=deciding.js.map
