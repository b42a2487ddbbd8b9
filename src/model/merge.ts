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
  const byHash = new Map(events.map((e) => [e.hash, e]));
  const known = new Map<string, ReadonlySet<string>>();
  const verdicts = new Map<string, Verdict>();
  const touching = new Map<string, KnownEvent[]>();

  for (const known of byHash.values()) {
    for (const id in known.event.decisions) {
      touching.set(id, [...(touching.get(id) ?? []), known]);
    }
  }
  for (const [id, all] of touching) {
    const knew = (e: KnownEvent, other: KnownEvent): boolean => ancestors(e.hash, byHash, known).has(other.hash);
    // In a circle, which only a forger can make, nobody comes later than anybody.
    const latest = all.filter((e) => !all.some((other) => knew(other, e) && !knew(e, other)));
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

/** Every hash an event descends from, through `parents`. A parent nobody has seen is nobody's ancestor. */
function ancestors(
  hash: string,
  byHash: ReadonlyMap<string, KnownEvent>,
  known: Map<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const found = known.get(hash);
  if (found) return found;
  const all = new Set<string>();
  const waiting = [...(byHash.get(hash)?.event.parents ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (all.has(next)) continue;
    all.add(next);
    waiting.push(...(byHash.get(next)?.event.parents ?? []));
  }
  known.set(hash, all);
  return all;
}

/** The hashes no other event descends from, sorted: what a new event names as its parents. */
export function heads(events: readonly KnownEvent[]): string[] {
  const parents = new Set(events.flatMap((e) => e.event.parents));
  return [...new Set(events.map((e) => e.hash))].filter((hash) => !parents.has(hash)).sort();
}
