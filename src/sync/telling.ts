/**
 * Sees to it that the recipients of a no hear of it: asks the adapter after
 * each confirmed no, and again with ever longer pauses until all have
 * acknowledged. What came of it is kept, and shows in the history (WD-07).
 */
import type { Withdrawal } from './adapter.js';
import { DAY, trusted } from './backoff.js';
import type { Told } from './delivery.js';
import { readOutcomes, type Outcome } from '../model/wire.js';

/** After this a recipient that stays silent is left to the owner; the history says which. */
const PATIENCE = 30 * DAY;

/** Whether it is time to ask about a no. */
export function isDue(told: Told | undefined, now: number): boolean {
  return !told?.over && trusted(told?.nextAttempt, now) <= now;
}

/** Asks once. Never rejects: what fails is asked again later. */
export async function tellOnce(
  ask: () => Promise<unknown>,
  { id, recipients }: Withdrawal,
  before: Told | undefined,
  { now, random }: { now: number; random: () => number },
): Promise<Told> {
  const since = before?.since ?? now;
  // No network, or a server that is busy: it is asked again, and the history says who has not acknowledged.
  const said = recipients.length ? await ask().catch(() => undefined) : [];
  const outcomes = readOutcomes({ event: id, outcomes: said })?.outcomes ?? [];
  const known = recipients.map(
    (recipient): Outcome =>
      outcomes.find((outcome) => outcome.recipient === recipient) ??
      before?.outcomes.find((outcome) => outcome.recipient === recipient) ?? { recipient, state: 'pending' },
  );
  const over = known.every(({ state }) => state === 'acknowledged') || now - since > PATIENCE;
  const failures = (before?.failures ?? 0) + 1;
  const nextAttempt = now + Math.round((0.5 + random() / 2) * Math.min(DAY, 1_000 * 2 ** Math.min(failures, 20)));
  return { outcomes: known, since, failures, nextAttempt, over };
}
