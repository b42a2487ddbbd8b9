import { parseEvent } from '../model/event.js';
import { addPeriod } from '../model/period.js';

const LONGEST = "P13M";
async function applyRetention({ admin, sites, events, erasures, now }, site, { retention = "P5Y" }) {
  const id = await sites.find(site);
  if (id === void 0) return 0;
  const span = addPeriod(now(), retention) - now();
  let gone = 0;
  let after = "00000000-0000-0000-0000-000000000000";
  for (; ; ) {
    const { rows } = await admin.query(
      `SELECT subject_id FROM consent_event WHERE site_id = $1 AND subject_id > $2::uuid
GROUP BY subject_id HAVING max(received_us) < $3 ORDER BY subject_id LIMIT 500`,
      [id, after, (now() - span) * 1e3]
    );
    for (const { subject_id: subject } of rows) {
      after = subject;
      const ends = (await events.of(site, [subject])).map(({ body, received }) => {
        const came = Math.floor(received / 1e3);
        const event = parseEvent(body);
        const claimed = event ? Date.parse(event.validUntil) : came;
        return Math.max(came, Math.min(claimed, addPeriod(came, LONGEST)));
      });
      if (addPeriod(Math.max(...ends), retention) > now()) continue;
      await erasures.erase(site, subject, "retention");
      gone += 1;
    }
    if (rows.length < 500) return gone;
  }
}

export { applyRetention };
//# sourceMappingURL=retention.js.map
