/**
 * Writes decisions, and attends to what happens outside this page: other
 * tabs, the passing of time, a chain that was tampered with. Comes when the
 * page is idle, before it is needed.
 */
import { evidenceOf, type Expression } from './expression.js';
import { versionOf, type Hall } from './hall.js';
import { findTampered } from '../ledger/chain.js';
import { memoryLedger } from '../ledger/memory.js';
import type { Records } from '../ledger/records.js';
import { tabs, type Tabs } from '../ledger/tabs.js';
import { ERASED, readTombstones, removeTombstones } from '../ledger/tombstone.js';
import { admit } from '../model/admit.js';
import { decision, isDecidable, type Choices } from '../model/decision.js';
import { opens, type ConsentEvent, type Decision, type KnownEvent } from '../model/event.js';
import type { Delivery } from '../model/delivery.js';
import { explain } from '../model/explain.js';
import { chooseLanguage } from '../model/localized.js';
import { heads } from '../model/merge.js';
import { notice, parseNotice, type Notice } from '../model/notice.js';
import { partsOf, purposeFor } from '../model/parts.js';
import { addPeriod } from '../model/period.js';
import { DEFAULT_PERIOD, nextChange, type Snapshot } from '../model/snapshot.js';
import { VERSION } from '../version.js';
import { deliveryOf, recordsOf, subjectOf, tellGrown } from './records.js';
import { write, type Written } from './writing.js';

/** One act in the history, with the words that were shown. */
export interface HistoryEntry {
  readonly hash: string;
  readonly event: ConsentEvent;
  readonly notice: Notice | undefined;
  /** `local-only` until the owner's server is known to have it: what only this browser keeps proves nothing (PR-04). */
  readonly proof: 'local-only' | 'confirmed';
  /** What became of sending it; absent where nothing sends, or not yet. */
  readonly delivery: Delivery | undefined;
}

/** One act, as it came in. */
export interface Act {
  readonly kind: ConsentEvent['kind'];
  readonly choices: Choices;
  readonly expression: Expression;
  /** What the press went through, kept from when it happened. */
  readonly path: readonly EventTarget[];
  readonly number: number;
  /** Where the person was told that decisions are kept. */
  readonly storage: Snapshot['storage'];
  /** The events this page knew when it was said. */
  readonly knew: readonly KnownEvent[];
}

/** Acts of one hall are written one after another. */
const queues = new WeakMap<Hall, Promise<unknown>>();
/** The line to the other tabs, once there is one. */
const lines = new WeakMap<Hall, Tabs>();
/** Names of the rows that a hall wrote itself. */
const written = new WeakMap<Hall, Set<string>>();

/** Checks an act, writes it, and tells. Rejects as `Consent.decide` says. */
export function decide(hall: Hall, act: Act): Promise<Snapshot> {
  const done = enqueue(hall, () => settle(hall, act));
  // Other tabs shut at once too: they find the note.
  lineOf(hall)?.announce();
  return done;
}

/** Runs something when all before it has run, whatever came of that. */
function enqueue<T>(hall: Hall, run: () => Promise<T>): Promise<T> {
  const done = (queues.get(hall) ?? Promise.resolve()).then(run);
  queues.set(
    hall,
    done.catch(() => undefined),
  );
  return done;
}

async function settle(hall: Hall, act: Act): Promise<Snapshot> {
  const { choices, expression, number } = act;
  const ids = Object.keys(choices);
  const grants = ids.filter((id) => choices[id] === true);
  const clean = (): void => {
    for (const id of grants) if (hall.granting.get(id) === number) hall.granting.delete(id);
  };
  const forget = (): void => {
    // A note made by this act or before it has done its work.
    const over = ids.filter((id) => (hall.denied.get(id) ?? Infinity) <= number);
    for (const id of over) hall.denied.delete(id);
    // A no that only memory holds must be found by the next page too, until a yes comes after it.
    const kept = hall.ledger?.storage === 'indexed-db';
    dropNotes(hall, kept ? over : grants.filter((id) => !hall.denied.has(id)));
  };

  let proof: ReturnType<typeof evidenceOf>;
  try {
    admit(hall.policy, choices, expression.explicit ?? false);
    proof = evidenceOf(expression, act.path, grants.length > 0, hall.options.allowSyntheticAccept ?? false);
  } catch (error) {
    // Wrong use: no yes is recorded. What it shut stays shut, for a no needs nothing, and is recorded by itself.
    clean();
    const shut = ids.filter((id) => hall.denied.get(id) === number && purposeFor(hall.policy, id));
    if (shut.length) await settle(hall, { ...act, choices: Object.fromEntries(shut.map((id) => [id, false])) });
    throw error;
  }
  try {
    // A yes that was to be kept is not given by falling back on memory; whoever is told may give it again.
    if (grants.length && act.storage !== hall.fold().storage) throw explain('ledger-unavailable');
    await append(hall, act, proof);
  } catch (cause) {
    clean();
    hall.report('ledger-write-failed', '', cause);
    hall.loseStorage(cause);
    // Its note stays, for the next page; in memory it can still be sent, so that the owner's server stops too (WD-07).
    const no = Object.fromEntries(Object.entries(choices).filter(([, choice]) => choice === false));
    if (!hall.ledger && Object.keys(no).length) await append(hall, { ...act, choices: no }, proof);
    hall.tell();
    if (grants.length) throw explain('ledger-write-failed', '', cause);
    return hall.snapshot;
  }
  clean();
  forget();
  lines.get(hall)?.announce();
  if (hall.closed) hall.ledger?.close();
  return hall.tell();
}

/** Adds the event; makes it anew when another tab came first. */
async function append(hall: Hall, act: Act, proof: ReturnType<typeof evidenceOf>): Promise<void> {
  for (;;) {
    const ledger = (hall.ledger ??= memoryLedger(hall.contents));
    if (ledger.storage === 'memory') hall.contents = await ledger.read();
    // As it is when the row is begun: what another tab adds while it is hashed must make it begin anew.
    const { end } = hall.contents;
    const choices = notOvertaken(hall, act);
    if (!Object.keys(choices).length) return;
    const { row, notice } = await compose(hall, { ...act, choices }, proof);
    const stands = await ledger.append(row, notice, end);
    if (stands) written.set(hall, new Set(written.get(hall)).add(row.hash));
    await hall.take(ledger.read());
    if (!stands) continue;
    tellGrown(hall);
    return;
  }
}

/**
 * The choices without a yes to what another tab said no to in the meantime.
 * That yes was said before, and did not know of the no; written now, it would
 * claim to come after it (I1).
 */
function notOvertaken(hall: Hall, { choices, knew }: Act): Choices {
  const since = hall.events.filter(
    ({ hash }) => !written.get(hall)?.has(hash) && !knew.some((known) => known.hash === hash),
  );
  const no = (id: string): boolean => since.some(({ event }) => !opens(event.decisions[id]?.state ?? 'given'));
  return Object.fromEntries(Object.entries(choices).filter(([id, choice]) => choice !== true || !no(id)));
}

async function compose(
  hall: Hall,
  { kind, choices, expression }: Act,
  proof: ReturnType<typeof evidenceOf>,
): Promise<Written> {
  const { policy, events } = hall;
  const at = hall.now();
  // One of the policy's own: a text of somebody else's making has no place in a row (SP-07).
  const language = chooseLanguage([expression.notice?.language ?? expression.language ?? ''], policy.languages);
  const before = hall.fold(new Set()).purposes;
  const decisions: Record<string, Decision> = {};
  for (const purpose of policy.purposes) {
    for (const id of [purpose.id, ...partsOf(purpose)]) {
      // Not what objects are born with: a purpose may be called `constructor`.
      const choice = Object.hasOwn(choices, id) ? choices[id] : undefined;
      if (choice === undefined) continue;
      decisions[id] = decision(purpose, choice, (before[id] ?? before[purpose.id])?.state ?? 'unknown');
    }
  }
  return write(
    {
      site: policy.site,
      subject: await subjectOf(hall),
      kind: proof.method === 'gpc' ? 'signal' : kind,
      parents: heads(events),
      decisions,
      language,
      policyVersion: versionOf(policy),
      by: 'data-subject',
      ...proof,
      validUntil: new Date(addPeriod(at, policy.validity ?? DEFAULT_PERIOD)).toISOString(),
      at: new Date(at).toISOString(),
      lib: VERSION,
    },
    // Its words are what the panel showed; what it says of purposes is what the policy says.
    notice(policy, language, expression.notice?.words ?? {}),
    at,
  );
}

/** Every act, oldest first, with the notice that was shown; after what is still being written. */
export async function history(hall: Hall): Promise<readonly HistoryEntry[]> {
  await queues.get(hall);
  const notices = new Map(hall.contents.notices.map(({ digest, body }) => [digest, parseNotice(body)]));
  return Object.freeze(
    hall.events.map(({ hash, event }) => {
      const delivery = deliveryOf(hall, hash);
      const proof = delivery?.state === 'confirmed' ? 'confirmed' : 'local-only';
      return Object.freeze({ hash, event, notice: notices.get(event.notice), proof, delivery });
    }),
  );
}

/** The records of a hall, for those who carry them elsewhere. */
export function records(hall: Hall): Records {
  return recordsOf(hall, {
    enqueue: (run) => enqueue(hall, run),
    announce: () => lineOf(hall)?.announce(),
  });
}

/** Erases the history of a hall, after what is still being written; other tabs look again. Rejects as `Consent.erase` says. */
export async function erase(hall: Hall): Promise<Snapshot> {
  const { policy, snapshot } = hall;
  const standing = policy.purposes.filter((p) => p.legalBasis === 'consent' && snapshot.purposes[p.id]?.permitted);
  if (standing.length && !hall.closed) {
    const number = ++hall.acts;
    for (const { id } of standing) hall.denied.set(id, number);
    hall.tell();
    const choices = Object.fromEntries(standing.map(({ id }) => [id, false]));
    const expression = { layer: 'history', control: 'erase' };
    const { storage } = snapshot;
    await decide(hall, { kind: 'withdraw', choices, expression, path: [], number, storage, knew: hall.events });
  }
  const { eraseHall } = await import('./erasing.js');
  const done = await enqueue(hall, () => eraseHall(hall));
  lineOf(hall)?.announce();
  return done;
}

/** Starts attending; stops when the hall closes. Resolves when the first look is done. */
export async function attend(hall: Hall): Promise<void> {
  const { policy } = hall;
  if (hall.closed) return;
  lineOf(hall);
  watchTime(hall);
  // What writes is here before it is needed, offline too.
  if (hall.ledger?.storage === 'indexed-db') import('../ledger/append.js').catch(() => undefined);

  // What an earlier page could not write is written now; what was never a purpose to decide on is dropped.
  // What is left of an erasure stays as it is.
  const left = [...hall.denied.keys()].filter(
    (id) => isOfAnother(hall.denied.get(id) ?? 0) && hall.notes.get(id) !== ERASED,
  );
  const due = left.filter((id) => isDecidable(purposeFor(policy, id)));
  dropNotes(
    hall,
    left.filter((id) => !due.includes(id)),
  );
  if (due.length) {
    const choices = Object.fromEntries(due.map((id) => [id, false]));
    const expression = { layer: 'recovered', control: 'withdraw' };
    const { storage } = hall.snapshot;
    const number = ++hall.acts;
    await decide(hall, { kind: 'withdraw', choices, expression, path: [], number, storage, knew: hall.events });
  }
  // Other tabs may have spoken before anybody listened.
  await follow(hall);
  await verify(hall);
}

/** The line to the other tabs; opened at the first act, or when idle. */
function lineOf(hall: Hall): Tabs | undefined {
  if (hall.closed || lines.has(hall)) return lines.get(hall);
  const line = tabs(hall.policy.site, () => void follow(hall));
  lines.set(hall, line);
  hall.endings.push(() => {
    line.close();
  });
  return line;
}

/** Hears of other tabs: their notes shut at once, then the ledger is read again. */
async function follow(hall: Hall): Promise<void> {
  // Before the ledger: a note goes only once its row stands, so what is read after this has the row.
  const notes = new Map(readTombstones(hall.policy.site));
  for (const [id, mark] of notes) {
    // Made by an act of this page, or known already.
    if (!isOfAnother(hall.denied.get(id) ?? 0.5) || (hall.denied.has(id) && hall.notes.get(id) === mark)) continue;
    hall.denied.set(id, hall.acts + 0.5);
    hall.notes.set(id, mark);
  }
  hall.tell();
  await (hall.lost ? enqueue(hall, () => lookBehind(hall)) : hall.refresh());
  // Without storage the row that took the place of a note cannot be read here.
  if (hall.ledger?.storage === 'indexed-db') {
    for (const [id, number] of hall.denied) if (isOfAnother(number) && !notes.has(id)) hall.denied.delete(id);
  }
  hall.tell();
}

/**
 * Looks whether the ledger that failed this page can be read again: a tab that
 * can still write to it may have said no there, and its note is gone by now.
 */
async function lookBehind(hall: Hall): Promise<void> {
  const found = await hall.lost?.read().catch(() => undefined);
  if (!found) return;
  const known = new Set(hall.contents.rows.map(({ hash }) => hash));
  const rows = [...hall.contents.rows, ...found.rows.filter(({ hash }) => !known.has(hash))];
  hall.ledger = memoryLedger({ rows, notices: [...hall.contents.notices, ...found.notices] });
  await hall.take(hall.ledger.read());
}

/** Whether a denial is a note of another page. */
function isOfAnother(number: number): boolean {
  return number % 1 > 0;
}

/** Takes the notes of these purposes away, as far as they are those this page knows. */
function dropNotes(hall: Hall, ids: readonly string[]): void {
  removeTombstones(
    hall.policy.site,
    ids.map((id) => [id, hall.notes.get(id) ?? '']),
  );
}

/** Folds again when a consent runs out. */
function watchTime(hall: Hall): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const set = (): void => {
    clearTimeout(timer);
    const wait = nextChange(hall.snapshot, hall.now()) - hall.now();
    const look = (): void => {
      hall.tell();
      set();
    };
    // A timer holds 24 days at most; looking again too early does no harm.
    if (wait < Infinity) timer = setTimeout(look, Math.min(wait, 2_000_000_000));
  };
  hall.subscribe(set);
  hall.endings.push(() => {
    clearTimeout(timer);
  });
}

/** Looks over the seals of what was read; what does not match no longer counts (PR-06). */
async function verify(hall: Hall): Promise<void> {
  if (hall.ledger?.storage !== 'indexed-db') return;
  const found = await findTampered(hall.contents);
  if (!found.length) return;
  hall.tampered = new Set(found);
  hall.report('ledger-chain-broken');
  await hall.refresh();
  hall.tell();
}
