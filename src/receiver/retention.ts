/**
 * Deletes proof whose time has come (PR-08, Art. 5(1)(e)): a subject's whole
 * history, once the last consent in it has ended and the owner's period after
 * that has passed. Never a part of a history: that would break its chain.
 */
import { parseEvent } from '../model/event.js';
import { addPeriod } from '../model/period.js';
import type { Store } from './open-store.js';
import type { SiteOptions } from './sites-config.js';

/**
 * A consent holds for thirteen months at most (CK-14). What a device says is longer, or lies in a time that has not come,
 * keeps nothing: the clock that counts is the receiver's.
 */
const LONGEST = 'P13M';

/** Deletes what is past its time; resolves with the number of subjects whose history went. */
export async function applyRetention(
  { admin, sites, events, erasures, now }: Store,
  site: string,
  { retention = 'P5Y' }: SiteOptions,
): Promise<number> {
  const id = await sites.find(site);
  if (id === undefined) return 0;
  // Nobody whose last act came in within the period can be due. What is older is looked at, act by act.
  const span = addPeriod(now(), retention) - now();
  let gone = 0;
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const { rows } = await admin.query<{ subject_id: string }>(
      `SELECT subject_id FROM consent_event WHERE site_id = $1 AND subject_id > $2::uuid
GROUP BY subject_id HAVING max(received_us) < $3 ORDER BY subject_id LIMIT 500`,
      [id, after, (now() - span) * 1_000],
    );
    for (const { subject_id: subject } of rows) {
      after = subject;
      const ends = (await events.of(site, [subject])).map(({ body, received }) => {
        const came = Math.floor(received / 1_000);
        const event = parseEvent(body);
        // What cannot be read has no end of its own; then the day it came in counts.
        const claimed = event ? Date.parse(event.validUntil) : came;
        return Math.max(came, Math.min(claimed, addPeriod(came, LONGEST)));
      });
      if (addPeriod(Math.max(...ends), retention) > now()) continue;
      await erasures.erase(site, subject, 'retention');
      gone += 1;
    }
    if (rows.length < 500) return gone;
  }
}
