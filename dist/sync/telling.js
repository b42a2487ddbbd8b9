import { DAY, trusted } from './backoff.js';
import { readOutcomes } from '../model/wire.js';

const PATIENCE = 30 * DAY;
function isDue(told, now) {
  return !told?.over && trusted(told?.nextAttempt, now) <= now;
}
async function tellOnce(ask, { id, recipients }, before, { now, random }) {
  const since = before?.since ?? now;
  const said = recipients.length ? await ask().catch(() => void 0) : [];
  const outcomes = readOutcomes({ event: id, outcomes: said })?.outcomes ?? [];
  const known = recipients.map(
    (recipient) => outcomes.find((outcome) => outcome.recipient === recipient) ?? before?.outcomes.find((outcome) => outcome.recipient === recipient) ?? { recipient, state: "pending" }
  );
  const over = known.every(({ state }) => state === "acknowledged") || now - since > PATIENCE;
  const failures = (before?.failures ?? 0) + 1;
  const nextAttempt = now + Math.round((0.5 + random() / 2) * Math.min(DAY, 1e3 * 2 ** Math.min(failures, 20)));
  return { outcomes: known, since, failures, nextAttempt, over };
}

export { isDue, tellOnce };
//# sourceMappingURL=telling.js.map
