/**
 * Sends what waits: each no by itself and before all else, then the rest in
 * batches. What comes of a batch is kept before the next one goes.
 */
import { attempt, type Failure, type Verdict } from './attempt.js';
import { DAY, pause, slowPause, trusted } from './backoff.js';
import type { Calls } from './calls.js';
import { confirm, passBy, refuse, type DeliveryRecord } from './delivery.js';
import type { Keep } from './keep.js';
import { alone, lane } from './lane.js';
import { nextBatch, pendingOf, type Item } from './queue.js';
import type { SyncState } from './state.js';
import type { PushResult, SyncAdapter } from './adapter.js';
import type { StoredRow } from '../ledger/ledger.js';
import type { Records } from '../ledger/records.js';
import { MAX_BATCH_BYTES, MAX_EVENTS, PROBLEM_TYPE, type WireProblem } from '../model/wire.js';
import { VERSION } from '../version.js';

/** The rows of the site, and what is kept of their delivery, at one moment. */
export interface View {
  readonly rows: readonly StoredRow[];
  readonly record: DeliveryRecord;
}

/** What sending needs. */
export interface SendingOptions {
  readonly adapter: SyncAdapter;
  readonly site: string;
  readonly calls: Calls;
  readonly keep: Keep;
  readonly records: Records;
  readonly look: () => Promise<View>;
  readonly now: () => number;
  readonly random: () => number;
  readonly wait: (ms: number) => Promise<void>;
  readonly closing: AbortSignal;
  /** Called when something is about to change, or has. */
  readonly changed: () => Promise<void>;
}

/** The two ways to send. `urge` goes ahead during a pause, save where the server asked for one. */
export interface Sending {
  nos(urge: boolean): Promise<void>;
  rest(urge: boolean): Promise<void>;
  /** All that waits, as far as it is time, without waiting for other tabs: the page may be on its way out. */
  last(): Promise<void>;
  readonly busy: boolean;
  paused: SyncState['why'];
}

/** When the next attempt may be made; a time that cannot be true is no reason to wait. */
export function dueAt({ nextAttempt, notBefore }: DeliveryRecord, now: number): number {
  return Math.max(trusted(nextAttempt, now), trusted(notBefore, now));
}

/** Whether anything can be sent, now or when its time comes. */
export function hasWork(rows: readonly StoredRow[], record: DeliveryRecord, now: number): boolean {
  const { nos, rest, unreadable } = pendingOf(rows, record);
  return nos.length + rest.length + unreadable.length > 0 || !!overdue(rows, record, now);
}

/** Sets up the sending of one adapter. Sends nothing yet. */
export function sendingOf(options: SendingOptions): Sending {
  const { adapter, site, calls, keep, records, look, now, random, wait, closing, changed } = options;
  const said = new Set<string>();
  let busy = 0;

  const isTime = async (urge: boolean): Promise<boolean> => {
    const record = await keep.read();
    return now() >= (urge ? trusted(record.notBefore, now()) : dueAt(record, now()));
  };

  /** A yes, unless a no was said in the meantime, here or in another tab: looked at as late as can be. */
  const pushRest = async (batch: readonly Item[]): Promise<PushResult> => {
    const { rows, record } = await look();
    // A no that was said and is still being written is no row yet: whoever called looks again, when it is.
    const writing = records.writing();
    await writing;
    if (writing || pendingOf(rows, record).nos.length) throw OVERTAKEN;
    return calls.push(batch);
  };

  /** Sends one batch and keeps what became of it. Whether there is a point in going on. */
  const send = async (
    batch: readonly Item[],
    rows: readonly StoredRow[],
    push: (batch: readonly Item[]) => Promise<PushResult>,
  ): Promise<boolean> => {
    busy++;
    await changed();
    const verdict = await attempt(batch, push);
    busy--;
    if (verdict.receipts.length) await keep.addReceipts(verdict.receipts);
    // Nothing was sent: whoever called looks again, and finds the no.
    if (verdict.failure?.cause === OVERTAKEN && !verdict.confirmed.size && !verdict.refused.size) return true;
    // Given up because the page closes: that says nothing of the server.
    if (closing.aborted && verdict.failure && !verdict.confirmed.size) return false;
    await keep.change((record) => settle(record, rows, verdict, { at: now(), random }));
    speak(verdict);
    await changed();
    return !verdict.failure;
  };

  const speak = ({ failure, refused }: Verdict): void => {
    const [problem] = refused.values();
    if (problem) sayOnce('sync-not-confirmed', `${problem.type} (${problem.title})`);
    if (!failure) {
      sending.paused = undefined;
      calls.welcome();
    } else if (failure.kind === 'auth' || failure.kind === 'config') {
      sending.paused = failure.kind;
      const code = failure.kind === 'auth' ? 'sync-paused' : 'sync-misconfigured';
      sayOnce(code, `${adapter.name}, ${String(failure.status ?? 'no HTTP status')}`, failure.cause);
    }
  };
  const sayOnce = (...[code, detail, cause]: Parameters<Records['report']>): void => {
    if (!said.has(code)) records.report(code, detail, cause);
    said.add(code);
  };

  /** Until none waits, or one fails. */
  const drainNos = async (): Promise<void> => {
    while (!closing.aborted) {
      const { rows, record } = await look();
      const batch = nextBatch(pendingOf(rows, record).nos, { maxBatch: 1, maxBytes: 0, tries: record.tries });
      if (!batch || !(await send(batch, rows, calls.push))) return;
    }
  };

  const limits = {
    maxBatch: Math.min(MAX_EVENTS, adapter.capabilities.maxBatch),
    // Less what goes around the events: the names, the flags.
    maxBytes: Math.min(MAX_BATCH_BYTES, adapter.capabilities.maxBytes) - 1024,
  };
  const drain = async (): Promise<void> => {
    while (!closing.aborted) {
      const { rows, record } = await look();
      const { nos, rest, unreadable } = pendingOf(rows, record);
      // A no that came meanwhile goes first; while it cannot, nothing may pass it.
      if (nos.length) return again();
      if (unreadable.length) await setAside(unreadable, rows);
      const batch = nextBatch(rest, { ...limits, tries: record.tries }) ?? overdue(rows, record, now());
      if (!batch || !(await maySend(batch)) || !(await send(batch, rows, pushRest))) return;
    }
  };
  const again = async (): Promise<void> => {
    await sending.nos(false);
    const { rows, record } = await look();
    if (!pendingOf(rows, record).nos.length) await drain();
  };
  /** A yes is worth something only with the secret of its subject. */
  const maySend = async ([first]: readonly Item[]): Promise<boolean> =>
    !!first && (await keep.capability(first.event.subject)) !== undefined;
  const setAside = async (hashes: readonly string[], rows: readonly StoredRow[]): Promise<void> => {
    const problems = new Map(hashes.map((hash) => [hash, UNREADABLE]));
    await keep.change((record) => refuse(record, rows, problems, { at: now(), lib: VERSION }));
    sayOnce('sync-not-confirmed', UNREADABLE.title);
  };

  const sending: Sending = {
    nos: lane(async (urge) => {
      if (await isTime(urge)) await drainNos();
    }),
    rest: lane(async (urge) => {
      const { rows, record } = await look();
      if (!hasWork(rows, record, now()) || !(await isTime(urge))) return;
      await alone(`consent-sync:${site}:${adapter.name}`, 2000, wait, drain);
    }),
    async last() {
      if (busy || !(await isTime(false))) return;
      await drainNos();
      await drain();
    },
    get busy() {
      return busy > 0;
    },
    paused: undefined,
  };
  return sending;
}

/** What is kept after a batch. Pure. */
function settle(
  before: DeliveryRecord,
  rows: readonly StoredRow[],
  { confirmed, refused, passedBy, failure }: Verdict,
  { at, random }: { at: number; random: () => number },
): DeliveryRecord {
  const { record, over } = passBy(confirm(before, rows, confirmed), passedBy);
  const all = new Map([...refused, ...over.map((hash): [string, WireProblem] => [hash, PASSED_BY])]);
  const next = refuse(record, rows, all, { at, lib: VERSION });
  if (!failure) return { ...next, failures: 0, nextAttempt: 0, notBefore: 0 };
  const failures = (confirmed.size ? 0 : next.failures) + 1;
  return { ...next, failures, ...pauseAfter(failure, failures, at, random) };
}

function pauseAfter(
  { kind, retryAfterMs }: Failure,
  failures: number,
  at: number,
  random: () => number,
): Pick<DeliveryRecord, 'nextAttempt' | 'notBefore'> {
  const slow = kind === 'config' || kind === 'auth';
  return {
    nextAttempt: at + (slow ? slowPause(random) : pause(failures, random)),
    notBefore: retryAfterMs === undefined ? 0 : at + Math.min(DAY, retryAfterMs),
  };
}

/** One that was refused, when it is time to offer it again: a week later, or with another version of this library. */
function overdue(rows: readonly StoredRow[], record: DeliveryRecord, now: number): Item[] | undefined {
  const isDue = ({ hash }: StoredRow): boolean => {
    const refused = Object.hasOwn(record.quarantine, hash) ? record.quarantine[hash] : undefined;
    return !!refused && (refused.lib !== VERSION || Math.abs(now - refused.at) > 7 * DAY);
  };
  const open: DeliveryRecord = { ...record, checkpoint: { count: 0, hash: '' }, confirmed: [], quarantine: {} };
  const { nos, rest } = pendingOf(rows.filter(isDue), open);
  const [first] = [...nos, ...rest];
  return first && [first];
}

/** Thrown where a no came in before a yes was sent. */
const OVERTAKEN = new Error('A no goes first.');

const UNREADABLE: WireProblem = {
  type: `${PROBLEM_TYPE}event-malformed`,
  title: 'A stored row is no event, and cannot be sent',
  status: 422,
};

const PASSED_BY: WireProblem = {
  type: `${PROBLEM_TYPE}passed-by`,
  title: 'The server answers, and does not say what became of this event',
  status: 200,
};
