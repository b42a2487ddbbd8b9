/**
 * What a visitor's own browser may ask: its history, what became of its
 * withdrawals, and to be forgotten. The secret of the subject opens these;
 * possession of the device suffices, and no more is asked (DS-09).
 */
import { digest } from '../../ledger/chain.js';
import { CAPABILITY_HEADER, type OutcomesAnswer, type PullAnswer } from '../../model/wire.js';
import { json, siteOf, subjectOf, type House, type Visit } from '../context.js';
import { outcomeOf } from '../deliveries.js';
import { Refusal } from '../problem.js';
import { eraseSubject } from '../erase-subject.js';
import { isUuid } from '../shape.js';
import type { After } from '../store.js';

const PAGE = 100;

/** `GET /v1/self/events`: the events of this subject and of those linked to it. */
export async function getSelfEvents(visit: Visit, house: House): Promise<Response> {
  const { name, subject } = await ownSubject(visit, house);
  const { events: store, subjects } = house.store;
  const linked = await subjects.linked(name, subject);
  const { seen, after } = readCursor(visit.url.searchParams.get('cursor'));
  const level = await store.level(name, linked);
  // Level with what the browser has seen: nothing was added, for nothing is ever changed or inserted in between.
  if (seen === level && !after) return json(pullAnswer(linked, [], level, false));
  const rows = await store.of(name, linked, { ...(after && { after }), limit: PAGE });
  const last = rows.at(-1);
  const more = rows.length === PAGE && last !== undefined;
  // What came in meanwhile may lie before this page. The level of when it began makes the next pull find it.
  const began = after ? seen : level;
  const events = await Promise.all(rows.map(async ({ body }) => ({ hash: await digest(body), body })));
  return json(pullAnswer(linked, events, more ? `${began}.${last.subject}.${last.id}` : began, more));
}

/** `GET /v1/self/outcomes`: which recipients have acknowledged one withdrawal or objection (WD-07). */
export async function getSelfOutcomes(visit: Visit, house: House): Promise<Response> {
  const { name, subject } = await ownSubject(visit, house);
  const event = visit.url.searchParams.get('event') ?? '';
  const deliveries = await house.store.deliveries.of(name, subject);
  const answer: OutcomesAnswer = {
    event,
    outcomes: deliveries.filter((each) => each.event === event && each.urgent).map(outcomeOf),
  };
  return json(answer);
}

/** `DELETE /v1/self`: erases the events of this subject, and says what is left and why (DS-06, Art. 17). */
export async function deleteSelf(visit: Visit, house: House): Promise<Response> {
  const { name, subject } = await ownSubject(visit, house);
  return json(await eraseSubject(house.store, name, subject, 'request'));
}

async function ownSubject(visit: Visit, house: House): Promise<{ name: string; subject: string }> {
  const { name } = siteOf(visit, house);
  const subject = subjectOf(visit.url.searchParams.get('subject'));
  const secret = visit.request.headers.get(CAPABILITY_HEADER);
  const proof = secret === null ? 'open' : await house.store.subjects.check(name, subject, secret);
  if (proof !== 'proven')
    throw new Refusal(
      'secret-required',
      `Send the secret of this subject as ${CAPABILITY_HEADER}; it is the one that came with its first event.`,
    );
  return { name, subject };
}

function pullAnswer(
  subjects: readonly string[],
  events: PullAnswer['events'],
  cursor: string,
  more: boolean,
): PullAnswer {
  return { subjects, events, cursor, more };
}

/** A level, or `level.subject.event` in the middle; anything else starts again, which costs a page and loses nothing. */
function readCursor(cursor: string | null): { seen: string; after: After | undefined } {
  const [, seen, subject, id] =
    /^([0-9a-z]{1,12}x[0-9a-z]{1,12})(?:\.([0-9a-f-]{36})\.([0-9a-f-]{36}))?$/.exec(cursor ?? '') ?? [];
  const after = isUuid(subject) && isUuid(id) ? { subject: subject as string, id: id as string } : undefined;
  return { seen: seen ?? '', after };
}
