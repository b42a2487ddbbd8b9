import { digest } from '../../ledger/chain.js';
import { CAPABILITY_HEADER } from '../../model/wire.js';
import { json, siteOf, subjectOf } from '../context.js';
import { outcomeOf } from '../deliveries.js';
import { Refusal } from '../problem.js';
import { eraseSubject } from '../erase-subject.js';
import { isUuid } from '../shape.js';

const PAGE = 100;
async function getSelfEvents(visit, house) {
  const { name, subject } = await ownSubject(visit, house);
  const { events: store, subjects } = house.store;
  const linked = await subjects.linked(name, subject);
  const { seen, after } = readCursor(visit.url.searchParams.get("cursor"));
  const level = await store.level(name, linked);
  if (seen === level && !after) return json(pullAnswer(linked, [], level, false));
  const rows = await store.of(name, linked, { ...after && { after }, limit: PAGE });
  const last = rows.at(-1);
  const more = rows.length === PAGE && last !== void 0;
  const began = after ? seen : level;
  const events = await Promise.all(rows.map(async ({ body }) => ({ hash: await digest(body), body })));
  return json(pullAnswer(linked, events, more ? `${began}.${last.subject}.${last.id}` : began, more));
}
async function getSelfOutcomes(visit, house) {
  const { name, subject } = await ownSubject(visit, house);
  const event = visit.url.searchParams.get("event") ?? "";
  const deliveries = await house.store.deliveries.of(name, subject);
  const answer = {
    event,
    outcomes: deliveries.filter((each) => each.event === event && each.urgent).map(outcomeOf)
  };
  return json(answer);
}
async function deleteSelf(visit, house) {
  const { name, subject } = await ownSubject(visit, house);
  return json(await eraseSubject(house.store, name, subject, "request"));
}
async function ownSubject(visit, house) {
  const { name } = siteOf(visit, house);
  const subject = subjectOf(visit.url.searchParams.get("subject"));
  const secret = visit.request.headers.get(CAPABILITY_HEADER);
  const proof = secret === null ? "open" : await house.store.subjects.check(name, subject, secret);
  if (proof !== "proven")
    throw new Refusal(
      "secret-required",
      `Send the secret of this subject as ${CAPABILITY_HEADER}; it is the one that came with its first event.`
    );
  return { name, subject };
}
function pullAnswer(subjects, events, cursor, more) {
  return { subjects, events, cursor, more };
}
function readCursor(cursor) {
  const [, seen, subject, id] = /^([0-9a-z]{1,12}x[0-9a-z]{1,12})(?:\.([0-9a-f-]{36})\.([0-9a-f-]{36}))?$/.exec(cursor ?? "") ?? [];
  const after = isUuid(subject) && isUuid(id) ? { subject, id } : void 0;
  return { seen: seen ?? "", after };
}

export { deleteSelf, getSelfEvents, getSelfOutcomes };
//# sourceMappingURL=self.js.map
