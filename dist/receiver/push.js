import { opens } from '../model/event.js';
import { MAX_EVENT_BYTES, PROBLEM_TYPE } from '../model/wire.js';
import { Busy } from './commit.js';
import { admit } from './door.js';
import { Refusal, problem } from './problem.js';
import { receiptFor } from './receipts.js';
import { MARKS } from './store.js';

const SKEW = 5 * 6e4;
async function takeIn(push, house) {
  const { store, commit } = house;
  const looked = await Promise.all(push.items.map((item) => admit(item, MAX_EVENT_BYTES)));
  const sound = looked.filter((each) => "event" in each);
  const proof = await store.subjects.prove(push.site, push.subject, sound.length ? push.secret : void 0);
  const waits = {
    denials: await waitFor(push, house, sound, true),
    others: await waitFor(push, house, sound, false)
  };
  const verdicts = await Promise.all(
    looked.map(async (each) => "event" in each ? judge(each, push, house, proof, waits) : each)
  );
  const passed = verdicts.filter((verdict) => "admitted" in verdict);
  const rejected = verdicts.filter((verdict) => "problem" in verdict);
  const [first] = rejected;
  if (!passed.length && first && rejected.every(({ problem: { status } }) => status === first.problem.status)) {
    const { status, retryAfter, detail } = first.problem;
    if (status === 429) throw new Refusal("rate-limited", detail, retryAfter);
  }
  await tellRecipients(
    store.deliveries,
    house.site,
    passed.map(({ admitted }) => admitted)
  );
  const rows = passed.map(({ admitted, marks }) => toRow(admitted, marks));
  const outcomes = await commit(rows).catch((error) => {
    if (error instanceof Busy) throw new Refusal("store-busy", "Send this again in a moment.", 2);
    throw error;
  });
  if (push.allowed && proof !== "wrong") await store.holds.note(push.site, push.subject, push.allowed);
  const kept = passed.filter((_, at) => ["accepted", "duplicate"].includes(outcomes[at]?.result ?? ""));
  const idsOf = (result) => passed.filter((_, at) => outcomes[at]?.result === result).map(({ admitted }) => admitted.event.id);
  const refusedByStore = passed.flatMap(({ admitted }, at) => {
    const reason = REFUSED[outcomes[at]?.result ?? ""];
    return reason ? [{ id: admitted.event.id, problem: reason }] : [];
  });
  return {
    accepted: idsOf("accepted"),
    duplicate: idsOf("duplicate"),
    rejected: [...rejected, ...refusedByStore].map(toRejection),
    ...kept.length && {
      receipt: await receiptFor(
        store,
        push,
        kept.map(({ admitted }) => admitted)
      )
    }
  };
}
const REFUSED = {
  mismatch: problem("id-taken", "An event with this id and another text is kept already. It is never overwritten."),
  erased: problem("event-erased", "This event was erased on request or after its time, and does not come back."),
  refused: problem("event-malformed", "The store could not take this event.")
};
async function judge(admitted, push, { store, site }, proof, waits) {
  const { event, denial } = admitted;
  const turn = (...args) => ({ id: event.id, problem: problem(...args) });
  if (event.site !== push.site) return turn("site-unknown", `This is an event of "${event.site}".`);
  if (event.subject !== push.subject) return turn("event-malformed", "This is an event of another subject.");
  const wait = denial ? waits.denials : waits.others;
  if (wait) return turn("rate-limited", "More came in than is taken in a minute.", wait);
  if (!denial) {
    if (proof === "wrong")
      return turn("subject-unproven", "Send the secret of the subject that came with its first event.");
    if (!push.fromSite) return turn("origin-refused", "Add the origin of this page to the site, if it is yours.");
    if (site.suspended) return turn("site-suspended", "Only what takes back, refuses or objects is stored.");
  }
  const known = await store.notices.has(event.site, event.notice);
  const off = Math.abs(Date.parse(event.at) - store.now()) > SKEW;
  const exceptional = denial && (!push.fromSite || site.suspended === true);
  const marks = (denial ? MARKS.denial : 0) | (known ? 0 : MARKS.noticeUnknown) | (proof === "wrong" ? MARKS.unproven : 0) | (off ? MARKS.clockOff : 0) | (exceptional ? MARKS.exceptional : 0);
  return { admitted, marks };
}
async function waitFor(push, { limits }, sound, denials) {
  const count = sound.filter(({ denial }) => denial === denials).length;
  return count ? limits.events(push.site, push.client, count, denials) : 0;
}
async function tellRecipients(deliveries, { recipients = [] }, admitted) {
  await deliveries.add(
    admitted.flatMap(
      ({ event, hash }) => recipients.flatMap(({ id, purposes: own, grants = false }) => {
        const touched = Object.keys(event.decisions).filter((key) => {
          const [purpose = "", part] = key.split(/[./:]/);
          const others = part !== id && recipients.some((other) => other.id === part);
          return !others && (own?.includes(purpose) ?? true);
        });
        return KINDS.flatMap(({ kind, says, urgent }) => {
          const purposes = touched.filter((key) => says(event.decisions[key]?.state ?? ""));
          const about = { purposes, hash, at: event.at };
          return purposes.length && (urgent || grants) ? [{ site: event.site, recipient: id, subject: event.subject, event: event.id, kind, about, urgent }] : [];
        });
      })
    )
  );
}
const KINDS = [
  { kind: "consent.withdrawn", says: (state) => state === "withdrawn", urgent: true },
  { kind: "consent.objected", says: (state) => state === "objected", urgent: true },
  { kind: "consent.given", says: opens, urgent: false }
];
function toRow({ event, hash, body }, marks) {
  return { site: event.site, subject: event.subject, id: event.id, hash, body, marks };
}
function toRejection({ id, problem: { retryAfter: _, ...details } }) {
  const passing = ["rate-limited", "origin-refused", "site-suspended"].map((code) => `${PROBLEM_TYPE}${code}`);
  return { id, problem: details, permanent: !passing.includes(details.type) };
}

export { takeIn, tellRecipients };
//# sourceMappingURL=push.js.map
