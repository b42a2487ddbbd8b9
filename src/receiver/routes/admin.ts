/** What the owner asks, with a credential. */
import { adminBody, json, lineOf, siteOf, subjectOf, type House, type Visit } from '../context.js';
import { receipt } from '../../documents/index.js';
import { parseEvent } from '../../model/event.js';
import { parseNotice } from '../../model/notice.js';
import { eraseSubject } from '../erase-subject.js';
import { historyOf } from '../history.js';
import { permissionsOf } from '../permissions.js';
import { Refusal } from '../problem.js';
import { extendRequest, listRequests, settleRequest, type RightsRequest } from '../rights.js';
import { isHash, isRecord } from '../shape.js';
import { CHANNELS, suppress, suppressed, type Channel } from '../suppressions.js';
import { outcomeOf } from '../deliveries.js';
import { dayOf } from '../days.js';
import type { Counts } from '../days.js';

/** `PUT /v1/notices`: puts notices in the archive, by their digests (IN-07). */
export async function putNotices(visit: Visit, house: House): Promise<Response> {
  const { name, body } = await adminBody(visit, house);
  const { notices } = body;
  if (!Array.isArray(notices) || !notices.length || notices.length > 200)
    throw new Refusal('input-invalid', 'notices: a list of 1 to 200 { digest, body } is needed.');
  const kept: string[] = [];
  for (const [at, notice] of (notices as unknown[]).entries()) {
    const { digest, body: text } = isRecord(notice) ? notice : {};
    if (typeof digest !== 'string' || typeof text !== 'string')
      throw new Refusal('input-invalid', `notices[${at}]: { digest, body } is needed.`);
    const fault = await house.store.notices.keep(name, { digest, body: text });
    if (fault) throw new Refusal('input-invalid', `notices[${at}]: ${fault}`);
    kept.push(digest);
  }
  return json({ kept });
}

/** `GET /v1/notices?site=`: which notices there are. */
export async function listNotices(visit: Visit, house: House): Promise<Response> {
  const { name } = siteOf(visit, house);
  const notices = await house.store.notices.list(name);
  return json({
    notices: notices.map(({ digest, language, policyVersion, firstSeen }) => ({
      digest,
      language,
      policyVersion,
      firstSeenAt: moment(firstSeen),
    })),
  });
}

/** `POST /v1/links`: says that a subject belongs to an account, after login. */
export async function postLink(visit: Visit, house: House): Promise<Response> {
  const { name, body } = await adminBody(visit, house);
  const subject = subjectOf(body.subject);
  const account = lineOf(body, 'account');
  if (!isHash(body.proof))
    throw new Refusal('input-invalid', 'proof: what identify() gave the page, 64 hexadecimal digits, is needed.');
  if (!(await house.store.subjects.link(name, account, subject, body.proof as string)))
    throw new Refusal('subject-unproven', 'This is not the proof of this subject: somebody sent the name of another.');
  return json({ subjects: await house.store.subjects.linked(name, subject) });
}

/** `POST /v1/erasures`: erases a subject (DS-06). */
export async function postErasure(visit: Visit, house: House): Promise<Response> {
  const { name, body } = await adminBody(visit, house);
  return json(await eraseSubject(house.store, name, subjectOf(body.subject), 'request'));
}

/** `GET /v1/subjects/{subject}?site=`: the whole history, ready to be verified. */
export async function getSubject(visit: Visit, house: House): Promise<Response> {
  const { name } = siteOf(visit, house);
  return json(await historyOf(house.store, name, subjectOf(visit.rest), house.issuer(visit.url)));
}

/** `GET /v1/records/{subject}?site=`: the receipt after ISO/IEC TS 27560, with the records in it (PR-09, PR-10). */
export async function getRecords(visit: Visit, house: House): Promise<Response> {
  const { name } = siteOf(visit, house);
  const history = await historyOf(house.store, name, subjectOf(visit.rest), house.issuer(visit.url));
  const events = history.events.flatMap(({ hash, body }) => {
    const event = parseEvent(body);
    return event ? [{ hash, event }] : [];
  });
  const notices = new Map(
    history.notices.flatMap(({ digest, body }) => {
      const notice = parseNotice(body);
      return notice ? [[digest, notice] as const] : [];
    }),
  );
  const made = receipt({ id: crypto.randomUUID(), events, notices, now: house.store.now(), signed: history.receipts });
  return json(made, 200, { 'Content-Type': 'application/ld+json' });
}

/** `GET /v1/permissions/{subject}?site=`: what the shop's own server may do (CK-08). */
export async function getPermissions(visit: Visit, house: House): Promise<Response> {
  const { name } = siteOf(visit, house);
  return json({ purposes: await permissionsOf(house.store, name, subjectOf(visit.rest)) });
}

/** `GET /v1/deliveries/{subject}?site=`: who was told of what, and what they said (WD-07). */
export async function getDeliveries(visit: Visit, house: House): Promise<Response> {
  const { name } = siteOf(visit, house);
  const deliveries = await house.store.deliveries.of(name, subjectOf(visit.rest));
  return json({
    deliveries: deliveries.map((each) => ({
      ...outcomeOf(each),
      kind: each.kind,
      tries: each.tries,
      ...(each.event && { event: each.event }),
      ...(each.outcome && { outcome: each.outcome }),
    })),
  });
}

/** `GET /v1/statistics?site=&from=&to=`: counts by day, purpose and state. Nobody is followed for them. */
export async function getStatistics(visit: Visit, house: House): Promise<Response> {
  const { name } = siteOf(visit, house);
  const today = dayOf(house.store.now());
  const day = (key: string): string => {
    const value = visit.url.searchParams.get(key) ?? today;
    if (!/^\d{4}-\d{2}-\d{2}$/.test(value))
      throw new Refusal('input-invalid', `${key}: a day such as 2026-11-24 is needed.`);
    return value;
  };
  const days = await house.store.days.between(name, day('from'), day('to'));
  const total: Record<string, Record<string, number>> = {};
  for (const { counts } of days) addCounts(total, counts);
  return json({ site: name, days: days.map(({ day: of, events, counts }) => ({ day: of, events, counts })), total });
}

/** `POST /v1/suppressions`: puts an address on the list, or asks which of many are on it (DM-06). */
export async function postSuppression(visit: Visit, house: House): Promise<Response> {
  const { name, body } = await adminBody(visit, house);
  if (!(CHANNELS as readonly unknown[]).includes(body.channel))
    throw new Refusal('input-invalid', `channel: one of ${CHANNELS.join(', ')} is needed.`);
  const channel = body.channel as Channel;
  const { check } = body;
  if (check === undefined) {
    await suppress(house.store, name, channel, lineOf(body, 'address'));
    return json({ suppressed: true }, 201);
  }
  if (!Array.isArray(check) || check.length > 1_000 || !check.every((each) => typeof each === 'string'))
    throw new Refusal('input-invalid', 'check: a list of at most 1,000 addresses is needed.');
  return json({ suppressed: await suppressed(house.store, name, channel, check) });
}

/** `GET /v1/requests?site=`: the requests of people, the most pressing first (DS-02). */
export async function getRequests(visit: Visit, house: House): Promise<Response> {
  const { name } = siteOf(visit, house);
  return json({ requests: (await listRequests(house.store, name)).map(toldRequest) });
}

/** `POST /v1/requests/{id}`: extends, answers or refuses one; recipients are told (DS-07). */
export async function postRequestChange(visit: Visit, house: House): Promise<Response> {
  const { name, site, body } = await adminBody(visit, house);
  const id = subjectOf(visit.rest);
  const changed =
    body.action === 'extend'
      ? await extendRequest(house.store, name, id, lineOf(body, 'reason', 1_000))
      : body.action === 'refuse'
        ? await settleRequest(house.store, name, site, id, lineOf(body, 'reason', 1_000))
        : body.action === 'answer'
          ? await settleRequest(house.store, name, site, id)
          : undefined;
  if (!changed) throw new Refusal('input-invalid', 'action: "extend", "answer" or "refuse" is needed.');
  return json(toldRequest(changed));
}

function toldRequest({ id, right, state, received, due, extended, settled, details }: RightsRequest): object {
  return {
    id,
    right,
    state,
    receivedAt: moment(received),
    dueAt: moment(due),
    ...(extended !== undefined && { extendedAt: moment(extended) }),
    ...(settled !== undefined && { settledAt: moment(settled) }),
    ...details,
  };
}

function addCounts(total: Record<string, Record<string, number>>, counts: Counts): void {
  for (const [purpose, states] of Object.entries(counts)) {
    const sum = (total[purpose] ??= {});
    for (const [state, count] of Object.entries(states)) sum[state] = (sum[state] ?? 0) + count;
  }
}

function moment(us: number): string {
  return new Date(Math.floor(us / 1_000)).toISOString();
}
