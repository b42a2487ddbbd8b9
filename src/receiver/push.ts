/**
 * Takes in a batch: looks at each event on its own, writes what may be
 * written, and says of each what became of it. A no is always stored, and
 * what was odd about it is noted beside it.
 */
import { opens } from '../model/event.js';
import { MAX_EVENT_BYTES, PROBLEM_TYPE, type PushAnswer, type Rejection } from '../model/wire.js';
import { Busy, type Commit } from './commit.js';
import type { About, Deliveries, DeliveryKind } from './deliveries.js';
import { admit, type Admitted, type Turned } from './door.js';
import type { Limits } from './limits.js';
import type { Store } from './open-store.js';
import { problem, Refusal, type ProblemDetails } from './problem.js';
import { receiptFor } from './receipts.js';
import type { SiteOptions } from './sites-config.js';
import { MARKS, type NewRow } from './store.js';

/** A batch whose envelope is right. */
export interface Push {
  readonly site: string;
  readonly subject: string;
  readonly items: readonly unknown[];
  readonly allowed: Readonly<Record<string, boolean>> | undefined;
  readonly secret: string | undefined;
  /** Whether it comes from a page of the site. */
  readonly fromSite: boolean;
  readonly client: string;
  readonly issuer: string;
}

/** What taking in a batch needs. */
export interface PushHouse {
  readonly store: Store;
  readonly commit: Commit;
  readonly limits: Limits;
  readonly site: SiteOptions;
}

const SKEW = 5 * 60_000;

type Verdict = Turned | { readonly admitted: Admitted; readonly marks: number };

/** Takes in a batch; resolves when what is accepted is durable. Rejects with a `Refusal` where the whole batch has to wait. */
export async function takeIn(push: Push, house: PushHouse): Promise<PushAnswer> {
  const { store, commit } = house;
  const looked = await Promise.all(push.items.map((item) => admit(item, MAX_EVENT_BYTES)));
  const sound = looked.filter((each) => 'event' in each);
  const proof = await store.subjects.prove(push.site, push.subject, sound.length ? push.secret : undefined);
  const waits = {
    denials: await waitFor(push, house, sound, true),
    others: await waitFor(push, house, sound, false),
  };
  const verdicts = await Promise.all(
    looked.map(async (each): Promise<Verdict> => ('event' in each ? judge(each, push, house, proof, waits) : each)),
  );

  const passed = verdicts.filter((verdict) => 'admitted' in verdict);
  const rejected = verdicts.filter((verdict) => 'problem' in verdict);
  // Nothing but what has to wait: the whole request is told so, with the time to wait.
  const [first] = rejected;
  if (!passed.length && first && rejected.every(({ problem: { status } }) => status === first.problem.status)) {
    const { status, retryAfter, detail } = first.problem;
    if (status === 429) throw new Refusal('rate-limited', detail, retryAfter);
  }

  // Told of later means written before: see `deliveries.ts`.
  await tellRecipients(
    store.deliveries,
    house.site,
    passed.map(({ admitted }) => admitted),
  );
  const rows = passed.map(({ admitted, marks }) => toRow(admitted, marks));
  const outcomes = await commit(rows).catch((error: unknown) => {
    if (error instanceof Busy) throw new Refusal('store-busy', 'Send this again in a moment.', 2);
    throw error;
  });
  if (push.allowed && proof !== 'wrong') await store.holds.note(push.site, push.subject, push.allowed);

  const kept = passed.filter((_, at) => ['accepted', 'duplicate'].includes(outcomes[at]?.result ?? ''));
  const idsOf = (result: string): string[] =>
    passed.filter((_, at) => outcomes[at]?.result === result).map(({ admitted }) => admitted.event.id);
  const refusedByStore = passed.flatMap(({ admitted }, at) => {
    const reason = REFUSED[outcomes[at]?.result ?? ''];
    return reason ? [{ id: admitted.event.id, problem: reason }] : [];
  });
  return {
    accepted: idsOf('accepted'),
    duplicate: idsOf('duplicate'),
    rejected: [...rejected, ...refusedByStore].map(toRejection),
    ...(kept.length && {
      receipt: await receiptFor(
        store,
        push,
        kept.map(({ admitted }) => admitted),
      ),
    }),
  };
}

const REFUSED: Readonly<Record<string, ProblemDetails>> = {
  mismatch: problem('id-taken', 'An event with this id and another text is kept already. It is never overwritten.'),
  erased: problem('event-erased', 'This event was erased on request or after its time, and does not come back.'),
  refused: problem('event-malformed', 'The store could not take this event.'),
};

async function judge(
  admitted: Admitted,
  push: Push,
  { store, site }: PushHouse,
  proof: 'proven' | 'open' | 'wrong',
  waits: { denials: number; others: number },
): Promise<Verdict> {
  const { event, denial } = admitted;
  const turn = (...args: Parameters<typeof problem>): Turned => ({ id: event.id, problem: problem(...args) });
  if (event.site !== push.site) return turn('site-unknown', `This is an event of "${event.site}".`);
  if (event.subject !== push.subject) return turn('event-malformed', 'This is an event of another subject.');
  const wait = denial ? waits.denials : waits.others;
  if (wait) return turn('rate-limited', 'More came in than is taken in a minute.', wait);

  if (!denial) {
    // A stranger can say no for somebody, which harms nobody's privacy; never yes.
    if (proof === 'wrong')
      return turn('subject-unproven', 'Send the secret of the subject that came with its first event.');
    if (!push.fromSite) return turn('origin-refused', 'Add the origin of this page to the site, if it is yours.');
    if (site.suspended) return turn('site-suspended', 'Only what takes back, refuses or objects is stored.');
  }
  const known = await store.notices.has(event.site, event.notice);
  const off = Math.abs(Date.parse(event.at) - store.now()) > SKEW;
  const exceptional = denial && (!push.fromSite || site.suspended === true);
  const marks =
    (denial ? MARKS.denial : 0) |
    (known ? 0 : MARKS.noticeUnknown) |
    (proof === 'wrong' ? MARKS.unproven : 0) |
    (off ? MARKS.clockOff : 0) |
    (exceptional ? MARKS.exceptional : 0);
  return { admitted, marks };
}

async function waitFor(
  push: Push,
  { limits }: PushHouse,
  sound: readonly Admitted[],
  denials: boolean,
): Promise<number> {
  const count = sound.filter(({ denial }) => denial === denials).length;
  return count ? limits.events(push.site, push.client, count, denials) : 0;
}

/** Writes down who is to be told of these events. */
export async function tellRecipients(
  deliveries: Deliveries,
  { recipients = [] }: SiteOptions,
  admitted: readonly Pick<Admitted, 'event' | 'hash'>[],
): Promise<void> {
  await deliveries.add(
    admitted.flatMap(({ event, hash }) =>
      recipients.flatMap(({ id, purposes: own, grants = false }) => {
        const touched = Object.keys(event.decisions).filter((key) => {
          const [purpose = '', part] = key.split(/[./:]/);
          // What is said of another recipient alone is none of this one's business (CO-08).
          const others = part !== id && recipients.some((other) => other.id === part);
          return !others && (own?.includes(purpose) ?? true);
        });
        return KINDS.flatMap(({ kind, says, urgent }) => {
          const purposes = touched.filter((key) => says(event.decisions[key]?.state ?? ''));
          const about: About = { purposes, hash, at: event.at };
          return purposes.length && (urgent || grants)
            ? [{ site: event.site, recipient: id, subject: event.subject, event: event.id, kind, about, urgent }]
            : [];
        });
      }),
    ),
  );
}

const KINDS: readonly { kind: DeliveryKind; says: (state: string) => boolean; urgent: boolean }[] = [
  { kind: 'consent.withdrawn', says: (state) => state === 'withdrawn', urgent: true },
  { kind: 'consent.objected', says: (state) => state === 'objected', urgent: true },
  { kind: 'consent.given', says: opens, urgent: false },
];

function toRow({ event, hash, body }: Admitted, marks: number): NewRow {
  return { site: event.site, subject: event.subject, id: event.id, hash, body, marks };
}

/** What may pass later, when the owner has changed something or a minute has gone by, is not permanent. */
function toRejection({ id, problem: { retryAfter: _, ...details } }: Turned): Rejection {
  const passing = ['rate-limited', 'origin-refused', 'site-suspended'].map((code) => `${PROBLEM_TYPE}${code}`);
  return { id, problem: details, permanent: !passing.includes(details.type) };
}
