/** What anyone may ask: notices as they were shown, the digest of a day, the keys, whether we are there. */
import { json, lineOf, siteOf, type House, type Visit } from '../context.js';
import { readJson } from '../body.js';
import { Refusal } from '../problem.js';
import { isHash, isRecord, isUuid } from '../shape.js';
import { openRequest, RIGHTS, type Right } from '../rights.js';

/** `GET /v1/notices/{digest}`: the canonical text, byte for byte (PR-03). */
export async function getNotice({ rest, url }: Visit, { store, sites }: House): Promise<Response> {
  const asked = url.searchParams.get('site');
  const names = asked === null ? [...sites.keys()] : [asked];
  for (const name of isHash(rest) ? names : []) {
    const notice = await store.notices.find(name, rest);
    if (notice)
      return new Response(notice.body, {
        headers: { 'Content-Type': 'application/json', 'Cache-Control': 'public, max-age=31536000, immutable' },
      });
  }
  throw new Refusal('not-found', 'There is no notice with this digest.');
}

/** `GET /v1/digests/{day}?site=`: the digest of a day, signed once the day is over. */
export async function getDigest(visit: Visit, house: House): Promise<Response> {
  const { name } = siteOf(visit, house);
  const { rest: day } = visit;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day)) || Date.parse(day) > house.store.now())
    throw new Refusal('not-found', 'Name a day of the past or today, such as 2026-11-24.');
  const { digest, statement } = await house.store.days.of(name, day);
  return json({ site: name, day, digest, ...(statement && { statement }) });
}

/** `GET /.well-known/jwks.json`: every key that was ever in use. */
export async function getKeys(_visit: Visit, { store }: House): Promise<Response> {
  return json(await store.signer.keySet(), 200, { 'Cache-Control': 'public, max-age=300' });
}

/** `GET /healthz`: whether the store answers. */
export async function getHealth(_visit: Visit, { store }: House): Promise<Response> {
  await store.sql.query('SELECT 1');
  return json({ status: 'ok' });
}

/** `POST /v1/requests`: a person uses a right (DS-02). No account, no identity document (DS-09). */
export async function postRequest({ request, client }: Visit, { store, sites, limits }: House): Promise<Response> {
  const wait = await limits.forms(client);
  if (wait) throw new Refusal('rate-limited', 'Try again in a minute.', wait);
  const body = plain(await readJson(request, 32_768, 3));
  const keys = ['site', 'right', 'contact', 'message', 'subject'];
  if (!isRecord(body) || Object.keys(body).some((key) => !keys.includes(key)))
    throw new Refusal('input-invalid', `A request is { ${keys.join(', ')} }, or what <consent-rights> sends.`);
  const { site, right, message, subject } = body;
  if (typeof site !== 'string' || !sites.has(site))
    throw new Refusal('site-unknown', 'site: name a site of this receiver.');
  if (!(RIGHTS as readonly unknown[]).includes(right))
    throw new Refusal('input-invalid', `right: one of ${RIGHTS.join(', ')} is needed.`);
  if (typeof message !== 'string' || message.length > 4_000 || /[\p{Surrogate}\0]/u.test(message))
    throw new Refusal('input-invalid', 'message: a text of at most 4,000 characters is needed.');
  if (subject !== undefined && !isUuid(subject)) throw new Refusal('input-invalid', 'subject: a UUID, or nothing.');
  const opened = await openRequest(store, site, right as Right, {
    contact: lineOf(body, 'contact'),
    message,
    ...(subject !== undefined && { subject: subject as string }),
  });
  const at = (us: number): string => new Date(Math.floor(us / 1_000)).toISOString();
  return json({ id: opened.id, right, receivedAt: at(opened.received), dueAt: at(opened.due) }, 201);
}

/**
 * What `<consent-rights>` sends, as this route has it. The moments it names are
 * left out: a request is received when it comes in, and due from then (DS-02).
 */
function plain(body: unknown): unknown {
  if (!isRecord(body) || body.v !== 1) return body;
  const { v: _v, id: _id, language: _language, receivedAt: _at, dueAt: _due, details, right, ...rest } = body;
  return { ...rest, right: right === 'automated-decisions' ? 'automated-decision' : right, message: details };
}
