import { isDecidable } from './decision.js';
import { permitsConsent, opens } from './event.js';
import { freeze } from './freeze.js';
import { merge } from './merge.js';
import { addPeriod } from './period.js';

const DEFAULT_PERIOD = "P6M";
function fold(input) {
  const { policy, events, storage, ran } = input;
  const verdicts = merge(events);
  const purposes = /* @__PURE__ */ Object.create(null);
  for (const purpose of policy.purposes) {
    purposes[purpose.id] = foldPurpose(purpose, verdicts.get(purpose.id), input);
  }
  const ids = Object.keys(purposes);
  return freeze({
    purposes,
    ask: ids.filter((id) => purposes[id]?.ask),
    standing: ids.some((id) => permitsConsent(purposes[id]?.state ?? "unknown")),
    storage,
    reload: ids.filter((id) => ran.has(id) && !purposes[id]?.permitted)
  });
}
function foldPurpose(purpose, verdict, { policy, changes = () => [], denied, now }) {
  const byConsent = purpose.legalBasis === "consent";
  const allowed = purpose.status !== "not-allowed";
  let state = verdict?.decision.state ?? "unknown";
  if (denied.has(purpose.id) && (state === "unknown" || opens(state))) state = byConsent ? "withdrawn" : "objected";
  if (!byConsent) {
    const permitted = allowed && (state === "unknown" || opens(state));
    return isDecidable(purpose) && verdict ? { state, permitted, ask: false, since: verdict.event.at } : { state: isDecidable(purpose) ? state : "unknown", permitted, ask: false };
  }
  if (!verdict) return { state, permitted: false, ask: allowed && state === "unknown" };
  const { event } = verdict;
  const decidedAt = Date.parse(event.at);
  const since = event.at;
  const news = changes(event, purpose);
  if (!permitsConsent(state)) {
    const quiet = addPeriod(decidedAt, policy.quietPeriod ?? DEFAULT_PERIOD);
    const ask = allowed && !denied.has(purpose.id) && (now >= quiet || !!news?.length);
    return {
      state,
      permitted: false,
      ask,
      since,
      until: new Date(quiet).toISOString(),
      ...news && { changes: news }
    };
  }
  const closed = (why, ask = true) => ({
    state: why,
    permitted: false,
    ask,
    since,
    ...news && { changes: news }
  });
  if (!allowed) return closed("revoked", false);
  if (!news || news.length || verdict.decision.legalBasis !== "consent") return closed("invalidated");
  const end = Math.min(Date.parse(event.validUntil), addPeriod(decidedAt, policy.validity ?? DEFAULT_PERIOD));
  if (now >= end || decidedAt > now + 864e5) return closed("expired");
  return { state, permitted: true, ask: false, since, until: new Date(end).toISOString() };
}
function nextChange(snapshot, now) {
  return Math.min(
    ...Object.values(snapshot.purposes).map((p) => Date.parse(p.until ?? "")).filter((time) => time > now),
    Infinity
  );
}

export { DEFAULT_PERIOD, fold, nextChange };
//# sourceMappingURL=snapshot.js.map
