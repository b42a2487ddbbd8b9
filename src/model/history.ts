/**
 * What the rows of a ledger come to: the acts, and the answer that counts for
 * each purpose. Most histories are straight: every row is whole, each follows
 * the one before it, and all were made under the policy of today. Those are
 * read here; any other is read by `recall()`, which knows of forks, gaps and
 * changes, and comes only when it is needed.
 */
import { parseEvent, type KnownEvent, type SealedEvent } from './event.js';
import type { MaterialChange } from './material.js';
import type { Verdict } from './merge.js';
import { versionOf, type Policy } from './policy.js';

/** The answer that counts for one purpose. */
export interface Answer extends Verdict {
  /** When a yes ends, in milliseconds of Unix time. */
  readonly end: number;
  /** What is new since the person was told (CO-14); `undefined` where nobody can say. */
  readonly news: readonly MaterialChange[] | undefined;
}

/** Rows, read. */
export interface History {
  readonly events: readonly KnownEvent[];
  readonly answers: ReadonlyMap<string, Answer>;
  /** How many rows, or ancestors of rows, are missing, changed or unreadable. Any of them may have been a no. */
  readonly broken: number;
}

/** The history of which nothing could be read: nothing that a person can refuse is permitted. */
export const NOTHING_READ: History = { events: [], answers: new Map(), broken: Infinity };

/** No consent holds longer than 13 months (CK-14), whatever its row says. */
const LONGEST = 400 * 86_400_000;

/** The history in rows whose seals hold; `undefined` where it is not straight. */
export function straightHistory(rows: readonly SealedEvent[], policy: Policy): History | undefined {
  const events: KnownEvent[] = [];
  const answers = new Map<string, Answer>();
  for (const { hash, body } of rows) {
    const event = parseEvent(body);
    // Of another site that shares this database.
    if (event && event.site !== policy.site) continue;
    const end = Date.parse(event?.validUntil ?? '');
    if (
      !event ||
      !policy.seal ||
      event.policyVersion !== versionOf(policy) ||
      event.parents.join() !== (events.at(-1)?.hash ?? '') ||
      end - Date.parse(event.at) > LONGEST
    )
      return undefined;
    events.push({ hash, event });
    for (const id in event.decisions) {
      const decision = event.decisions[id];
      if (decision) answers.set(id, { decision, event, end, news: [] });
    }
  }
  return { events, answers, broken: 0 };
}
