import { adminBody, json, siteOf, subjectOf, lineOf } from '../context.js';
import { receipt } from '../../documents/receipt.js';
import { parseEvent } from '../../model/event.js';
import { parseNotice } from '../../model/notice.js';
import { eraseSubject } from '../erase-subject.js';
import { historyOf } from '../history.js';
import { permissionsOf } from '../permissions.js';
import { Refusal } from '../problem.js';
import { listRequests, extendRequest, settleRequest } from '../rights.js';
import { isRecord, isHash } from '../shape.js';
import { CHANNELS, suppress, suppressed } from '../suppressions.js';
import { outcomeOf } from '../deliveries.js';
import { dayOf } from '../days.js';

async function putNotices(visit, house) {
  const { name, body } = await adminBody(visit, house);
  const { notices } = body;
  if (!Array.isArray(notices) || !notices.length || notices.length > 200)
    throw new Refusal("input-invalid", "notices: a list of 1 to 200 { digest, body } is needed.");
  const kept = [];
  for (const [at, notice] of notices.entries()) {
    const { digest, body: text } = isRecord(notice) ? notice : {};
    if (typeof digest !== "string" || typeof text !== "string")
      throw new Refusal("input-invalid", `notices[${at}]: { digest, body } is needed.`);
    const fault = await house.store.notices.keep(name, { digest, body: text });
    if (fault) throw new Refusal("input-invalid", `notices[${at}]: ${fault}`);
    kept.push(digest);
  }
  return json({ kept });
}
async function listNotices(visit, house) {
  const { name } = siteOf(visit, house);
  const notices = await house.store.notices.list(name);
  return json({
    notices: notices.map(({ digest, language, policyVersion, firstSeen }) => ({
      digest,
      language,
      policyVersion,
      firstSeenAt: moment(firstSeen)
    }))
  });
}
async function postLink(visit, house) {
  const { name, body } = await adminBody(visit, house);
  const subject = subjectOf(body.subject);
  const account = lineOf(body, "account");
  if (!isHash(body.proof))
    throw new Refusal("input-invalid", "proof: what identify() gave the page, 64 hexadecimal digits, is needed.");
  if (!await house.store.subjects.link(name, account, subject, body.proof))
    throw new Refusal("subject-unproven", "This is not the proof of this subject: somebody sent the name of another.");
  return json({ subjects: await house.store.subjects.linked(name, subject) });
}
async function postErasure(visit, house) {
  const { name, body } = await adminBody(visit, house);
  return json(await eraseSubject(house.store, name, subjectOf(body.subject), "request"));
}
async function getSubject(visit, house) {
  const { name } = siteOf(visit, house);
  return json(await historyOf(house.store, name, subjectOf(visit.rest), house.issuer(visit.url)));
}
async function getRecords(visit, house) {
  const { name } = siteOf(visit, house);
  const history = await historyOf(house.store, name, subjectOf(visit.rest), house.issuer(visit.url));
  const events = history.events.flatMap(({ hash, body }) => {
    const event = parseEvent(body);
    return event ? [{ hash, event }] : [];
  });
  const notices = new Map(
    history.notices.flatMap(({ digest, body }) => {
      const notice = parseNotice(body);
      return notice ? [[digest, notice]] : [];
    })
  );
  const made = receipt({ id: crypto.randomUUID(), events, notices, now: house.store.now(), signed: history.receipts });
  return json(made, 200, { "Content-Type": "application/ld+json" });
}
async function getPermissions(visit, house) {
  const { name } = siteOf(visit, house);
  return json({ purposes: await permissionsOf(house.store, name, subjectOf(visit.rest)) });
}
async function getDeliveries(visit, house) {
  const { name } = siteOf(visit, house);
  const deliveries = await house.store.deliveries.of(name, subjectOf(visit.rest));
  return json({
    deliveries: deliveries.map((each) => ({
      ...outcomeOf(each),
      kind: each.kind,
      tries: each.tries,
      ...each.event && { event: each.event },
      ...each.outcome && { outcome: each.outcome }
    }))
  });
}
async function getStatistics(visit, house) {
  const { name } = siteOf(visit, house);
  const today = dayOf(house.store.now());
  const day = (key) => {
    const value = visit.url.searchParams.get(key) ?? today;
    if (!/^\d{4}-\d{2}-\d{2}$/.test(value))
      throw new Refusal("input-invalid", `${key}: a day such as 2026-11-24 is needed.`);
    return value;
  };
  const days = await house.store.days.between(name, day("from"), day("to"));
  const total = {};
  for (const { counts } of days) addCounts(total, counts);
  return json({ site: name, days: days.map(({ day: of, events, counts }) => ({ day: of, events, counts })), total });
}
async function postSuppression(visit, house) {
  const { name, body } = await adminBody(visit, house);
  if (!CHANNELS.includes(body.channel))
    throw new Refusal("input-invalid", `channel: one of ${CHANNELS.join(", ")} is needed.`);
  const channel = body.channel;
  const { check } = body;
  if (check === void 0) {
    await suppress(house.store, name, channel, lineOf(body, "address"));
    return json({ suppressed: true }, 201);
  }
  if (!Array.isArray(check) || check.length > 1e3 || !check.every((each) => typeof each === "string"))
    throw new Refusal("input-invalid", "check: a list of at most 1,000 addresses is needed.");
  return json({ suppressed: await suppressed(house.store, name, channel, check) });
}
async function getRequests(visit, house) {
  const { name } = siteOf(visit, house);
  return json({ requests: (await listRequests(house.store, name)).map(toldRequest) });
}
async function postRequestChange(visit, house) {
  const { name, site, body } = await adminBody(visit, house);
  const id = subjectOf(visit.rest);
  const changed = body.action === "extend" ? await extendRequest(house.store, name, id, lineOf(body, "reason", 1e3)) : body.action === "refuse" ? await settleRequest(house.store, name, site, id, lineOf(body, "reason", 1e3)) : body.action === "answer" ? await settleRequest(house.store, name, site, id) : void 0;
  if (!changed) throw new Refusal("input-invalid", 'action: "extend", "answer" or "refuse" is needed.');
  return json(toldRequest(changed));
}
function toldRequest({ id, right, state, received, due, extended, settled, details }) {
  return {
    id,
    right,
    state,
    receivedAt: moment(received),
    dueAt: moment(due),
    ...extended !== void 0 && { extendedAt: moment(extended) },
    ...settled !== void 0 && { settledAt: moment(settled) },
    ...details
  };
}
function addCounts(total, counts) {
  for (const [purpose, states] of Object.entries(counts)) {
    const sum = total[purpose] ??= {};
    for (const [state, count] of Object.entries(states)) sum[state] = (sum[state] ?? 0) + count;
  }
}
function moment(us) {
  return new Date(Math.floor(us / 1e3)).toISOString();
}

export { getDeliveries, getPermissions, getRecords, getRequests, getStatistics, getSubject, listNotices, postErasure, postLink, postRequestChange, postSuppression, putNotices };
//# sourceMappingURL=admin.js.map
