/**
 * The history that any set of events makes, whatever order they came in and
 * under whichever version of the policy they were made.
 */
import type { ConsentEvent, KnownEvent } from './event.js';
import type { Answer, History } from './history.js';
import type { MaterialChange } from './material.js';
import { merge } from './merge.js';
import { addPeriod } from './period.js';
import type { Policy } from './policy.js';
import type { Purpose } from './purpose.js';
import { DEFAULT_PERIOD } from './snapshot.js';

/** What is new of a purpose since the notice that an event names; `undefined` where that notice is not to be had. */
export type NewsOf = (event: ConsentEvent, purpose: Purpose) => readonly MaterialChange[] | undefined;

/** The answers that these events come to, of which `broken` had rows or ancestors that cannot be read. */
export function judge(events: readonly KnownEvent[], policy: Policy, newsOf: NewsOf = () => [], broken = 0): History {
  const verdicts = merge(events);
  const answers = new Map<string, Answer>();
  for (const purpose of policy.purposes) {
    const verdict = verdicts.get(purpose.id);
    if (!verdict) continue;
    const { at, validUntil } = verdict.event;
    const longest = addPeriod(Date.parse(at), policy.validity ?? DEFAULT_PERIOD);
    const end = Math.min(Date.parse(validUntil), longest);
    answers.set(purpose.id, { ...verdict, end, news: newsOf(verdict.event, purpose) });
  }
  return { events, answers, broken };
}
