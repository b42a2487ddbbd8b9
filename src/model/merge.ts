/**
 * The merge rule: which act decides a purpose, when acts came from several
 * tabs, browsers and days. Clocks order nothing; only `parents` do.
 *
 * For a purpose, take the events that touch it and have no descendant that
 * touches it. If any of them denies, it is denied. So nobody is tracked over
 * a withdrawal that the granting browser had not seen, whatever arrives late.
 */
import { opens, type Decision, type KnownEvent } from './event.js';

/** What decides one purpose. */
export interface Verdict {
  readonly decision: Decision;
  readonly event: KnownEvent['event'];
}

/** The verdict for each purpose that any event touches. Depends on the set of events only, not on their order. */
export function merge(events: readonly KnownEvent[]): ReadonlyMap<string, Verdict> {
  const lines = inLine(events);
  const verdicts = new Map<string, Verdict>();
  for (const id of new Set(lines.flatMap(([{ event }]) => Object.keys(event.decisions)))) {
    const covered = new Set<string>();
    const latest: KnownEvent[] = [];
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

/** A denial goes before a grant; among equals the later id and then the hash, so that every browser picks the same. */
function goesFirst(id: string): (a: KnownEvent, b: KnownEvent) => number {
  const rank = ({ hash, event }: KnownEvent): string =>
    `${String(Number(!opens(event.decisions[id]?.state ?? '')))} ${event.id} ${hash}`;
  return (a, b) => (rank(a) > rank(b) ? -1 : 1);
}

/**
 * Each event once, after all that descend from it, with its parents. A parent
 * nobody has seen is nobody's ancestor. A circle can only be made by a forger:
 * in one, and before one, nobody comes later than anybody.
 */
function inLine(events: readonly KnownEvent[]): (readonly [KnownEvent, readonly string[]])[] {
  const byHash = new Map(events.map((e) => [e.hash, e]));
  const children = new Map<string, number>();
  const add = (hash: string, count: number): number => {
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
  return [...line.map((e) => [e, e.event.parents] as const), ...stuck.map((e) => [e, []] as const)];
}

/** The hashes no other event descends from, sorted: what a new event names as its parents. */
export function heads(events: readonly KnownEvent[]): string[] {
  const parents = new Set(events.flatMap((e) => e.event.parents));
  return [...new Set(events.map((e) => e.hash))].filter((hash) => !parents.has(hash)).sort();
}
