/**
 * What an age does to a choice and to what holds (Art. 8, CH-02 to CH-10).
 * Of the age itself only a band is ever known here, and no date. Pure.
 */
import type { AgeBand, KnownAge } from './age-band.js';
import { opens, type Decision, type KnownEvent } from './event.js';
import { freeze } from './freeze.js';
import type { History } from './history.js';
import type { Verdict } from './merge.js';
import { addPeriod } from './period.js';
import type { Policy } from './policy.js';
import type { Purpose } from './purpose.js';
import { DEFAULT_PERIOD, type PurposeSnapshot, type Snapshot } from './snapshot.js';

/** What the law of the country says. */
export interface AgeLaw {
  /** From which age a young person decides alone. */
  readonly limit: number;
  /** Below it the child has to want it too, as in France. */
  readonly jointly: boolean;
  /** A counselling service for children asks no parent (recital 38, CH-10). */
  readonly counselling: boolean;
}

/** From this age on nobody is a child to the law that forbids profiling of children (DSA Art. 28(2)). */
export const MAJORITY = 18;
/** How long the answer of somebody who still grows counts, at most. */
const LONGEST = 'P6M';

/** The band of an age in whole years, or `undefined` for what is no age. */
export function bandOf(years: number, limit: number): AgeBand | undefined {
  if (!Number.isSafeInteger(years) || years < 1 || years > 120) return undefined;
  if (years < limit) return 'child';
  return years < MAJORITY ? 'young' : 'adult';
}

/** Until when an answer counts that is given now: never longer than a consent does. */
export function answerHolds(band: AgeBand, now: number, { validity = DEFAULT_PERIOD }: Policy): number {
  return band === 'adult' ? Infinity : Math.min(addPeriod(now, validity), addPeriod(now, LONGEST));
}

/** Whether the purpose is shut for whoever may be under 18, whatever anybody consents to (CH-07). */
export function isLockedFor({ tags = [] }: Purpose, { band }: Pick<KnownAge, 'band'>): boolean {
  return band !== 'adult' && tags.some((tag) => tag === 'targeted-advertising' || tag === 'profiling');
}

/** Whether a parent has to say yes. */
export function needsParent({ band }: Pick<KnownAge, 'band'>, { counselling }: AgeLaw): boolean {
  return band === 'child' && !counselling;
}

/** The decision as it is recorded: a child's own yes is a request to the parent, and never `given` (CH-04). */
export function saidAt(age: KnownAge, law: AgeLaw, decision: Decision): Decision {
  const yes = decision.legalBasis === 'consent' && opens(decision.state);
  return yes && needsParent(age, law) ? { ...decision, state: 'requested' } : decision;
}

/** What `guarded()` looks at. */
export interface GuardInput {
  readonly policy: Policy;
  readonly history: History;
  /** Purposes whose code has run in this page. */
  readonly ran: ReadonlySet<string>;
}

/** What holds for somebody of this age, from what would hold for anybody. It only ever shuts. */
export function guarded(
  snapshot: Snapshot,
  age: KnownAge,
  law: AgeLaw,
  { policy, history, ran }: GuardInput,
): Snapshot {
  const { events, answers } = history;
  const purposes: Record<string, PurposeSnapshot> = Object.create(null) as Record<string, PurposeSnapshot>;
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
    standing: policy.purposes.some(({ id, legalBasis }) => legalBasis === 'consent' && purposes[id]?.permitted),
    reload: ids.filter((id) => ran.has(id) && !purposes[id]?.permitted),
  });
}

function guard(
  purpose: Purpose,
  was: PurposeSnapshot,
  verdict: Verdict | undefined,
  age: KnownAge,
  law: AgeLaw,
  events: readonly KnownEvent[],
): PurposeSnapshot {
  const known = age.band !== 'unknown' && age.band !== 'lapsed';
  // Whoever may be a child is not profiled; that somebody is one is told to the page only once it is known.
  if (isLockedFor(purpose, age)) return { ...was, permitted: false, ask: false, ...(known && { locked: true }) };
  if (purpose.legalBasis !== 'consent') return was;
  // Nothing is asked before the age is known, and nothing that was given counts (CH-01).
  if (!known) return { ...was, permitted: false, ask: false };
  const { event } = verdict ?? {};
  const byGuardian = event?.kind === 'guardian' && event.by === 'guardian';
  const waits = was.state === 'requested' && event?.kind === 'guardian';
  if (!needsParent(age, law)) {
    // Of age now: what a parent said, or was asked, is put to the young person (CH-09).
    if (waits) return { ...was, ask: true };
    if (byGuardian && was.permitted) return { ...was, state: 'invalidated', permitted: false, ask: true };
    return withEnd(was, age.until);
  }
  if (waits) return { ...was, state: 'parental-consent-pending', ask: false };
  if (!was.permitted) return was;
  if (!byGuardian) return { ...was, state: 'invalidated', permitted: false, ask: true };
  // In France both have to want it: the parent's yes counts on top of the child's own.
  if (law.jointly && !askedBefore(purpose.id, event.parents, events))
    return { ...was, state: 'parental-consent-pending', permitted: false, ask: true };
  return withEnd(was, age.until);
}

/** What is permitted holds no longer than the answer it rests on. */
function withEnd(was: PurposeSnapshot, until: number): PurposeSnapshot {
  if (!was.permitted || !Number.isFinite(until)) return was;
  return { ...was, until: new Date(Math.min(until, Date.parse(was.until ?? '') || until)).toISOString() };
}

/** Whether the child's own request is among what an act came after. */
function askedBefore(id: string, parents: readonly string[], events: readonly KnownEvent[]): boolean {
  const byHash = new Map(events.map(({ hash, event }) => [hash, event]));
  const seen = new Set<string>();
  const waiting = [...parents];
  for (let hash = waiting.pop(); hash !== undefined; hash = waiting.pop()) {
    const event = byHash.get(hash);
    if (!event || seen.has(hash)) continue;
    seen.add(hash);
    // The latest word of the child on it is what counts.
    if (event.by === 'data-subject' && event.decisions[id]) {
      if (event.decisions[id].state === 'requested') return true;
      continue;
    }
    waiting.push(...event.parents);
  }
  return false;
}
