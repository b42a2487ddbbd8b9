import { digest } from '../ledger/chain.js';
import { places } from './sql.js';

const PAGE = 500;
function erasuresIn(admin, sites, events, micros) {
  const remember = async (id, rows, reason) => {
    const erased = await Promise.all(
      rows.map(async ({ body, received }) => ({ hash: await digest(body), received, erased: micros(), reason }))
    );
    await admin.query(
      `INSERT INTO erasure_log (site_id, event_hash, received_us, erased_us, reason) VALUES ${places(rows.length, 5)} ON CONFLICT DO NOTHING`,
      erased.flatMap((each) => [id, each.hash, each.received, each.erased, each.reason])
    );
    return erased;
  };
  return {
    async erase(site, subject, reason) {
      const id = await sites.find(site);
      if (id === void 0) return [];
      const all = [];
      for (; ; ) {
        const rows = await events.of(site, [subject], { limit: PAGE });
        if (!rows.length) break;
        all.push(...await remember(id, rows, reason));
        await admin.query(
          `DELETE FROM consent_event WHERE site_id = $1 AND subject_id = $2 AND event_id IN (${rows.map((_, at) => `$${at + 3}`).join(",")})`,
          [id, subject, ...rows.map((row) => row.id)]
        );
      }
      for (const table of ["subject_link", "subject_secret", "subject_hold", "delivery"]) {
        const rest = table === "delivery" ? "AND state <> 'waiting'" : "";
        await admin.query(`DELETE FROM ${table} WHERE site_id = $1 AND subject_id = $2 ${rest}`, [id, subject]);
      }
      await admin.query("DELETE FROM confirmation WHERE site_id = $1 AND subject_id = $2", [id, subject]);
      return all;
    },
    async among(site, hashes) {
      if (!hashes.length) return [];
      const { rows } = await admin.query(
        `SELECT * FROM erasure_log WHERE site_id = $1 AND event_hash IN (${hashes.map((_, at) => `$${at + 2}`).join(",")})`,
        [await sites.find(site) ?? 0, ...hashes]
      );
      return rows.map(toErased);
    },
    async received(site, from, to) {
      const { rows } = await admin.query(
        "SELECT * FROM erasure_log WHERE site_id = $1 AND received_us >= $2 AND received_us < $3",
        [await sites.find(site) ?? 0, from, to]
      );
      return rows.map(toErased);
    }
  };
}
function toErased({ event_hash, received_us, erased_us, reason }) {
  return { hash: event_hash, received: Number(received_us), erased: Number(erased_us), reason };
}

export { erasuresIn };
//# sourceMappingURL=erasures.js.map
