import { written, places } from './sql.js';

function deliveriesIn(sql, sites, clock) {
  return {
    async add(deliveries) {
      if (!deliveries.length) return;
      const now = clock();
      const values = await Promise.all(
        deliveries.map(async ({ site, recipient, subject, event, kind, about, urgent }) => [
          await sites.number(site),
          // By the hash, not by the id, which somebody else could have taken for an event of their own.
          `${about.hash ?? crypto.randomUUID()}.${recipient}.${kind}`,
          recipient,
          subject,
          event ?? null,
          kind,
          JSON.stringify(about),
          urgent,
          "waiting",
          0,
          now,
          now
        ])
      );
      await sql.query(
        `INSERT INTO delivery (site_id, message_id, recipient, subject_id, event_id, kind, about, urgent, state, tries, made_us, due_us)
VALUES ${places(values.length, 12)} ON CONFLICT DO NOTHING`,
        values.flat()
      );
    },
    async recipients(site, now) {
      const { rows } = await sql.query(
        "SELECT DISTINCT recipient FROM delivery WHERE site_id = $1 AND state = 'waiting' AND due_us <= $2",
        [await sites.find(site) ?? 0, now]
      );
      return rows.map(({ recipient }) => recipient);
    },
    async due(site, recipient, now, limit) {
      const { rows } = await sql.query(
        `SELECT * FROM delivery AS d WHERE d.site_id = $1 AND d.recipient = $2 AND d.state = 'waiting' AND d.due_us <= $3
AND (d.urgent OR NOT EXISTS (SELECT 1 FROM delivery AS u WHERE u.site_id = d.site_id AND u.subject_id = d.subject_id
  AND u.recipient = d.recipient AND u.urgent AND u.state = 'waiting'))
ORDER BY d.urgent DESC, d.made_us LIMIT $4`,
        [await sites.find(site) ?? 0, recipient, now, limit]
      );
      return rows.map((row) => toDelivery(site, row));
    },
    async claim({ site, messageId, due }, until) {
      const result = await sql.query(
        "UPDATE delivery SET due_us = $4 WHERE site_id = $1 AND message_id = $2 AND due_us = $3 AND state = 'waiting'",
        [await sites.number(site), messageId, due, until]
      );
      return written(result) === 1;
    },
    async settle({ site, messageId, tries }, { state, due, outcome }, now) {
      await sql.query(
        `UPDATE delivery SET state = $3, due_us = $4, outcome = $5, tries = $6, settled_us = $7
WHERE site_id = $1 AND message_id = $2`,
        [await sites.number(site), messageId, state, due, outcome ?? null, tries + 1, state === "waiting" ? null : now]
      );
    },
    async of(site, subject) {
      const { rows } = await sql.query(
        "SELECT * FROM delivery WHERE site_id = $1 AND subject_id = $2 ORDER BY made_us, message_id",
        [await sites.find(site) ?? 0, subject]
      );
      return rows.map((row) => toDelivery(site, row));
    }
  };
}
function outcomeOf({ recipient, state, settled }) {
  return {
    recipient,
    state: state === "acknowledged" ? "acknowledged" : state === "given-up" ? "failed" : "pending",
    ...settled === void 0 ? {} : { at: new Date(settled / 1e3).toISOString() }
  };
}
function toDelivery(site, row) {
  return {
    site,
    messageId: row.message_id,
    recipient: row.recipient,
    subject: row.subject_id,
    event: row.event_id ?? void 0,
    kind: row.kind,
    about: JSON.parse(row.about),
    urgent: row.urgent,
    state: row.state,
    tries: row.tries,
    made: Number(row.made_us),
    due: Number(row.due_us),
    settled: row.settled_us === null ? void 0 : Number(row.settled_us),
    outcome: row.outcome ?? void 0
  };
}

export { deliveriesIn, outcomeOf };
//# sourceMappingURL=deliveries.js.map
