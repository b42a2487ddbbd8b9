import { opens } from './event.js';

function merge(events) {
  const lines = inLine(events);
  const verdicts = /* @__PURE__ */ new Map();
  for (const id of new Set(lines.flatMap(([{ event }]) => Object.keys(event.decisions)))) {
    const covered = /* @__PURE__ */ new Set();
    const latest = [];
    for (const [known, parents] of lines) {
      const isCovered = covered.has(known.hash);
      const touches = Object.hasOwn(known.event.decisions, id);
      if (touches && !isCovered) latest.push(known);
      if (touches || isCovered) for (const parent of parents) covered.add(parent);
    }
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
function inLine(events) {
  const byHash = new Map(events.map((e) => [e.hash, e]));
  const children = /* @__PURE__ */ new Map();
  const add = (hash, count) => {
    const sum = (children.get(hash) ?? 0) + count;
    children.set(hash, sum);
    return sum;
  };
  for (const { event } of byHash.values()) for (const parent of event.parents) add(parent, 1);
  const line = [...byHash.values()].filter(({ hash }) => !children.get(hash));
  for (const { event } of line) {
    for (const parent of event.parents) {
      const known = byHash.get(parent);
      if (add(parent, -1) === 0 && known) line.push(known);
    }
  }
  const stuck = [...byHash.values()].filter(({ hash }) => children.get(hash));
  return [...line.map((e) => [e, e.event.parents]), ...stuck.map((e) => [e, []])];
}
function heads(events) {
  const parents = new Set(events.flatMap((e) => e.event.parents));
  return [...new Set(events.map((e) => e.hash))].filter((hash) => !parents.has(hash)).sort();
}

export { heads, merge };
//# sourceMappingURL=merge.js.map
