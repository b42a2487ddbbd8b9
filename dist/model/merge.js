import { opens } from './event.js';

function merge(events) {
  const byHash = new Map(events.map((e) => [e.hash, e]));
  const known = /* @__PURE__ */ new Map();
  const verdicts = /* @__PURE__ */ new Map();
  const touching = /* @__PURE__ */ new Map();
  for (const known2 of byHash.values()) {
    for (const id in known2.event.decisions) {
      touching.set(id, [...touching.get(id) ?? [], known2]);
    }
  }
  for (const [id, all] of touching) {
    const knew = (e, other) => ancestors(e.hash, byHash, known).has(other.hash);
    const latest = all.filter((e) => !all.some((other) => knew(other, e) && !knew(e, other)));
    const [first] = latest.sort(goesFirst(id));
    const decision = first?.event.decisions[id];
    if (first && decision) verdicts.set(id, { decision, event: first.event });
  }
  return verdicts;
}
function goesFirst(id) {
  const rank = ({ hash, event }) => `${String(Number(!opens(event.decisions[id]?.state ?? "")))} ${event.id} ${hash}`;
  return (a, b) => rank(a) > rank(b) ? -1 : 1;
}
function ancestors(hash, byHash, known) {
  const found = known.get(hash);
  if (found) return found;
  const all = /* @__PURE__ */ new Set();
  const waiting = [...byHash.get(hash)?.event.parents ?? []];
  for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
    if (all.has(next)) continue;
    all.add(next);
    waiting.push(...byHash.get(next)?.event.parents ?? []);
  }
  known.set(hash, all);
  return all;
}
function heads(events) {
  const parents = new Set(events.flatMap((e) => e.event.parents));
  return [...new Set(events.map((e) => e.hash))].filter((hash) => !parents.has(hash)).sort();
}

export { heads, merge };
//# sourceMappingURL=merge.js.map
