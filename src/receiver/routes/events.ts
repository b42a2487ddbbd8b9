/** `POST /v1/events`: takes in a batch. */
import { CAPABILITY_HEADER, MAX_BODY_BYTES, MAX_EVENTS } from '../../model/wire.js';
import { readJson } from '../body.js';
import { json, type House, type Visit } from '../context.js';
import { comesFrom } from '../origin.js';
import { Refusal } from '../problem.js';
import { takeIn } from '../push.js';
import { isRecord, isUuid } from '../shape.js';

/** A wire event is text within text: two more levels than the event itself would have are never needed. */
const ENVELOPE_DEPTH = 4;

export async function postEvents({ request, url, client }: Visit, house: House): Promise<Response> {
  const batch = await readJson(request, MAX_BODY_BYTES, ENVELOPE_DEPTH);
  const keys = ['v', 'site', 'subject', 'events', 'allowed'];
  if (!isRecord(batch) || batch.v !== 1 || Object.keys(batch).some((key) => !keys.includes(key)))
    throw new Refusal('body-unreadable', `A batch is { ${keys.join(', ')} } with v = 1.`);
  const { site: name, subject, events, allowed } = batch;
  const site = typeof name === 'string' ? house.sites.get(name) : undefined;
  if (typeof name !== 'string' || !site)
    throw new Refusal('site-unknown', 'Add this site to the receiver, or send its events elsewhere.');
  if (!isUuid(subject)) throw new Refusal('body-unreadable', 'subject: a UUID in small letters is needed.');
  if (!Array.isArray(events) || !events.length) throw new Refusal('body-unreadable', 'events: at least one is needed.');
  if (events.length > MAX_EVENTS) throw new Refusal('too-many-events', `At most ${MAX_EVENTS} at a time.`);
  if (allowed !== undefined && !isFlags(allowed))
    throw new Refusal('body-unreadable', 'allowed: true or false by purpose.');
  const secret = request.headers.get(CAPABILITY_HEADER) ?? undefined;
  const answer = await takeIn(
    {
      site: name,
      subject: subject as string,
      items: events,
      allowed,
      // A secret that is none of ours proves nothing, and is not taken for the first one of a subject either.
      secret: secret === undefined || /^[\w-]{22,128}$/.test(secret) ? secret : '',
      fromSite: comesFrom(request, site),
      client,
      issuer: house.issuer(url),
    },
    { ...house, site },
  );
  return json(answer);
}

function isFlags(value: unknown): value is Record<string, boolean> {
  return (
    isRecord(value) &&
    Object.keys(value).length <= 1_000 &&
    Object.entries(value).every(([key, flag]) => /^[a-z][a-z0-9./:-]{0,128}$/.test(key) && typeof flag === 'boolean')
  );
}
