import { isDecidable } from './decision.js';
import { permitsConsent, opens } from './event.js';
import { freeze } from './freeze.js';
import { addPeriod } from './period.js';

const DEFAULT_PERIOD = "P6M";
function fold(input) {
  const { policy, storage, ran } = input;
  const purposes = /* @__PURE__ */ Object.create(null);
  for (const purpose of policy.purposes) purposes[purpose.id] = foldPurpose(purpose, input);
  const ids = Object.keys(purposes);
  return freeze({
    purposes,
    ask: ids.filter((id) => purposes[id]?.ask),
    standing: ids.some((id) => permitsConsent(purposes[id]?.state ?? "unknown")),
    storage,
    reload: ids.filter((id) => ran.has(id) && !purposes[id]?.permitted)
  });
}
function foldPurpose(purpose, input) {
  const { policy, history, holds, denied, barred, now } = input;
  const { id, legalBasis } = purpose;
  const byConsent = legalBasis === "consent";
  const decidable = isDecidable(purpose);
  const allowed = purpose.status !== "not-allowed";
  const answer = history.answers.get(id);
  const stands = holds(purpose, input, now);
  const permitted = stands && !barred.has(id);
  const unsaid = byConsent || !history.broken ? "unknown" : "objected";
  let state = answer?.decision.state ?? unsaid;
  if (denied.has(id) && (state === "unknown" || opens(state))) {
    if (!byConsent) state = "objected";
    else state = state === "unknown" ? "refused" : "withdrawn";
  }
  if (!decidable) return { state: "unknown", permitted, ask: false };
  if (!answer) return { state, permitted, ask: byConsent && allowed && state === "unknown" };
  const { event, news, end } = answer;
  const since = event.at;
  if (!byConsent) return { state, permitted, ask: false, since };
  const changes = news && { changes: news };
  if (!permitsConsent(state)) {
    const quiet = addPeriod(Date.parse(since), policy.quietPeriod ?? DEFAULT_PERIOD);
    const ask = allowed && !denied.has(id) && (now >= quiet || !!news?.length);
    return { state, permitted, ask, since, until: new Date(quiet).toISOString(), ...changes };
  }
  if (stands) return { state, permitted, ask: false, since, until: new Date(end).toISOString() };
  if (!allowed) state = "revoked";
  else state = news?.length === 0 && now >= end ? "expired" : "invalidated";
  return { state, permitted, ask: allowed, since, ...changes };
}
function nextChange(snapshot, now) {
  return Math.min(
    ...Object.values(snapshot.purposes).map((p) => Date.parse(p.until ?? "")).filter((time) => time > now),
    Infinity
  );
}

export { DEFAULT_PERIOD, fold, nextChange };
//# sourceMappingURL=snapshot.js.map
