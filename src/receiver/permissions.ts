/**
 * Whether the shop's own server may go on with a purpose, for one subject: by
 * the same merge rule as in the page, and never where a browser holds it shut
 * (CK-08, PR-12).
 */
import { digest } from '../ledger/chain.js';
import { opens, parseEvent, type KnownEvent } from '../model/event.js';
import { merge } from '../model/merge.js';
import type { Store } from './open-store.js';
import { MARKS } from './store.js';

/** One purpose. */
export interface Permission {
  readonly allowed: boolean;
  /** The state that decides, such as `given`, or `expired` or `held`. */
  readonly state: string;
}

/** Purposes of a subject and of those linked to it. A purpose that is not listed was never decided: it is not allowed. */
export async function permissionsOf(
  { events, subjects, holds, now }: Store,
  site: string,
  subject: string,
): Promise<Readonly<Record<string, Permission>>> {
  const linked = await subjects.linked(site, subject);
  const rows = await events.of(site, linked);
  const known = await Promise.all(
    rows.map(async ({ body, marks }): Promise<KnownEvent[]> => {
      const event = parseEvent(body);
      if (!event) return [];
      // Words that nobody can show again are no proof that anything was given (Art. 7(1)); a no needs no words.
      const proven = !(marks & MARKS.noticeUnknown) || (marks & MARKS.denial) !== 0;
      return [{ hash: await digest(body), event: proven ? event : { ...event, decisions: {} } }];
    }),
  );
  const held = await holds.of(site, linked);
  const result: Record<string, Permission> = Object.create(null) as Record<string, Permission>;
  for (const [purpose, { decision, event }] of merge(known.flat())) {
    const expired = opens(decision.state) && Date.parse(event.validUntil) <= now();
    const state = held.has(purpose) && opens(decision.state) ? 'held' : expired ? 'expired' : decision.state;
    result[purpose] = { allowed: opens(state), state };
  }
  return result;
}
