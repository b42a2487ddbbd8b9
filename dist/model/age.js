import { opens } from './event.js';
import { freeze } from './freeze.js';
import { addPeriod } from './period.js';
import { DEFAULT_PERIOD } from './snapshot.js';

const MAJORITY = 18;
const LONGEST = "P6M";
function bandOf(years, limit) {
  if (!Number.isSafeInteger(years) || years < 1 || years > 120) return void 0;
  if (years < limit) return "child";
  return years < MAJORITY ? "young" : "adult";
}
function answerHolds(band, now, { validity = DEFAULT_PERIOD }) {
  return band === "adult" ? Infinity : Math.min(addPeriod(now, validity), addPeriod(now, LONGEST));
}
function isLockedFor({ tags = [] }, { band }) {
  return band !== "adult" && tags.some((tag) => tag === "targeted-advertising" || tag === "profiling");
}
function needsParent({ band }, { counselling }) {
  return band === "child" && !counselling;
}
function saidAt(age, law, decision) {
  const yes = decision.legalBasis === "consent" && opens(decision.state);
  return yes && needsParent(age, law) ? { ...decision, state: "requested" } : decision;
}
function guarded(snapshot, age, law, { policy, history, ran }) {
  const { events, answers } = history;
  const purposes = /* @__PURE__ */ Object.create(null);
  for (const purpose of policy.purposes) {
    const was = snapshot.purposes[purpose.id];
    if (was) purposes[purpose.id] = guard(purpose, was, answers.get(purpose.id), age, law, events);
  }
  const ids = Object.keys(purposes);
  return freeze({
    ...snapshot,
    age: age.band,
    purposes,
    ask: ids.filter((id) => purposes[id]?.ask),
    standing: policy.purposes.some(({ id, legalBasis }) => legalBasis === "consent" && purposes[id]?.permitted),
    reload: ids.filter((id) => ran.has(id) && !purposes[id]?.permitted)
  });
}
function guard(purpose, was, verdict, age, law, events) {
  const known = age.band !== "unknown" && age.band !== "lapsed";
  if (isLockedFor(purpose, age)) return { ...was, permitted: false, ask: false, ...known && { locked: true } };
  if (purpose.legalBasis !== "consent") return was;
  if (!known) return { ...was, permitted: false, ask: false };
  const { event } = verdict ?? {};
  const byGuardian = event?.kind === "guardian" && event.by === "guardian";
  const waits = was.state === "requested" && event?.kind === "guardian";
  if (!needsParent(age, law)) {
    if (waits) return { ...was, ask: true };
    if (byGuardian && was.permitted) return { ...was, state: "invalidated", permitted: false, ask: true };
    return withEnd(was, age.until);
  }
  if (waits) return { ...was, state: "parental-consent-pending", ask: false };
  if (!was.permitted) return was;
  if (!byGuardian) return { ...was, state: "invalidated", permitted: false, ask: true };
  if (law.jointly && !askedBefore(purpose.id, event.parents, events))
    return { ...was, state: "parental-consent-pending", permitted: false, ask: true };
  return withEnd(was, age.until);
}
function withEnd(was, until) {
  if (!was.permitted || !Number.isFinite(until)) return was;
  return { ...was, until: new Date(Math.min(until, Date.parse(was.until ?? "") || until)).toISOString() };
}
function askedBefore(id, parents, events) {
  const byHash = new Map(events.map(({ hash, event }) => [hash, event]));
  const seen = /* @__PURE__ */ new Set();
  const waiting = [...parents];
  for (let hash = waiting.pop(); hash !== void 0; hash = waiting.pop()) {
    const event = byHash.get(hash);
    if (!event || seen.has(hash)) continue;
    seen.add(hash);
    if (event.by === "data-subject" && event.decisions[id]) {
      if (event.decisions[id].state === "requested") return true;
      continue;
    }
    waiting.push(...event.parents);
  }
  return false;
}

export { MAJORITY, answerHolds, bandOf, guarded, isLockedFor, needsParent, saidAt };
//# sourceMappingURL=age.js.map
