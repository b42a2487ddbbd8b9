import { addPeriod } from '../model/period.js';
import { Refusal } from './problem.js';

const RIGHTS = [
  "access",
  "rectification",
  "erasure",
  "restriction",
  "portability",
  "objection",
  "automated-decision"
];
async function openRequest({ sql, sites, now }, site, right, details) {
  const id = crypto.randomUUID();
  const received = now() * 1e3;
  const due = addPeriod(now(), "P1M") * 1e3;
  await sql.query(
    `INSERT INTO rights_request (site_id, id, right_asked, state, received_us, due_us, details) VALUES ($1, $2, $3, 'open', $4, $5, $6)`,
    [await sites.number(site), id, right, received, due, JSON.stringify(details)]
  );
  return { id, right, state: "open", received, due, extended: void 0, settled: void 0, details };
}
async function listRequests({ sql, sites }, site, id) {
  const { rows } = await sql.query(
    `SELECT * FROM rights_request WHERE site_id = $1 ${id ? "AND id = $2" : ""} ORDER BY state = 'open' DESC, due_us, id`,
    [await sites.find(site) ?? 0, ...id ? [id] : []]
  );
  return rows.map((row) => ({
    id: row.id,
    right: row.right_asked,
    state: row.state,
    received: Number(row.received_us),
    due: Number(row.due_us),
    extended: row.extended_us === null ? void 0 : Number(row.extended_us),
    settled: row.settled_us === null ? void 0 : Number(row.settled_us),
    details: JSON.parse(row.details)
  }));
}
async function extendRequest(store, site, id, reason) {
  const request = await openOne(store, site, id);
  if (request.extended !== void 0)
    throw new Refusal("input-invalid", "It was extended before; once is the limit (Art. 12(3)).");
  if (store.now() * 1e3 > request.due)
    throw new Refusal(
      "input-invalid",
      "The first month is over: a person is told of an extension within it (Art. 12(3))."
    );
  await change(store, site, id, "due_us = $3, extended_us = $4, details = $5", [
    addPeriod(Math.floor(request.received / 1e3), "P3M") * 1e3,
    store.now() * 1e3,
    JSON.stringify({ ...request.details, extension: reason })
  ]);
  return (await listRequests(store, site, id))[0] ?? request;
}
async function settleRequest(store, site, { recipients = [] }, id, refusal) {
  const request = await openOne(store, site, id);
  const kind = TOLD[request.right];
  const { subject } = request.details;
  if (refusal === void 0 && kind && subject) {
    const about = { purposes: [], at: new Date(store.now()).toISOString() };
    await store.deliveries.add(
      recipients.map((recipient) => ({
        site,
        recipient: recipient.id,
        subject,
        event: void 0,
        kind,
        about,
        urgent: true
      }))
    );
  }
  await change(store, site, id, "state = $3, settled_us = $4, details = $5", [
    refusal === void 0 ? "answered" : "refused",
    store.now() * 1e3,
    JSON.stringify({ ...request.details, ...refusal !== void 0 && { refusal } })
  ]);
  return (await listRequests(store, site, id))[0] ?? request;
}
const TOLD = {
  rectification: "data.rectified",
  erasure: "data.erased",
  restriction: "data.restricted"
};
async function openOne(store, site, id) {
  const [request] = await listRequests(store, site, id);
  if (request?.state !== "open") throw new Refusal("not-found", "There is no open request with this id.");
  return request;
}
async function change({ sql, sites }, site, id, set, values) {
  await sql.query(`UPDATE rights_request SET ${set} WHERE site_id = $1 AND id = $2 AND state = 'open'`, [
    await sites.number(site),
    id,
    ...values
  ]);
}

export { RIGHTS, extendRequest, listRequests, openRequest, settleRequest };
//# sourceMappingURL=rights.js.map
