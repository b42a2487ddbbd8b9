import { daysIn } from './days.js';
import { deliveriesIn } from './deliveries.js';
import { erasuresIn } from './erasures.js';
import { eventsIn } from './events.js';
import { holdsIn } from './holds.js';
import { openSigner, makeKey } from './keys.js';
import { noticesIn } from './notices.js';
import { migrate, ensurePartitions } from './schema/migrate.js';
import { sitesIn } from './sites.js';
import { retrying } from './sql.js';
import { subjectsIn } from './subjects.js';

async function openStore({
  sql: raw,
  admin: rawAdmin = raw,
  dialect = "postgres",
  key,
  pepper,
  now = Date.now,
  retry
}) {
  if (pepper.length < 32) throw new TypeError("pepper: a secret of at least 32 characters is needed for keyed hashes.");
  const [sql, admin] = [retrying(raw, retry), retrying(rawAdmin, retry)];
  const micros = rising(now);
  await migrate(admin, { dialect });
  await ensurePartitions(admin, now(), dialect);
  const sites = sitesIn(sql);
  const events = eventsIn(sql, sites, micros);
  const erasures = erasuresIn(admin, sites, events, micros);
  const signer = await openSigner(sql, key ?? await makeKey(), micros);
  return {
    sql,
    admin,
    pepper,
    now,
    micros,
    dialect,
    sites,
    events,
    notices: noticesIn(sql, sites, micros),
    subjects: subjectsIn(sql, sites, micros, pepper),
    holds: holdsIn(sql, sites, micros),
    deliveries: deliveriesIn(sql, sites, () => now() * 1e3),
    erasures,
    days: daysIn({ sql, sites, events, erasures, signer }, now),
    signer
  };
}
function rising(now) {
  let last = 0;
  return () => last = Math.max(last + 1, Math.floor(now()) * 1e3);
}

export { openStore };
//# sourceMappingURL=open-store.js.map
