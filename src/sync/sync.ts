/**
 * Carries the decisions of this browser to the owner's server, once in
 * effect, through any fault. A no goes first and alone. Nothing is dropped:
 * an event is pending until the server has it, or has refused it; then it
 * stays, and is shown as not confirmed.
 */
import type { SyncAdapter } from './adapter.js';
import { trusted } from './backoff.js';
import { callsOf, type AuthHook } from './calls.js';
import { clearingOf } from './clearing.js';
import { openKeep } from './keep.js';
import { lane } from './lane.js';
import { rowsOf } from './queue.js';
import { withdrawalOf } from './recipients.js';
import { dueAt, hasWork, sendingOf, type View } from './sending.js';
import { describe, openNos, type SyncState } from './state.js';
import { isDue } from './telling.js';
import { capabilityProof } from '../ledger/capability.js';
import type { LedgerContents } from '../ledger/ledger.js';
import type { HasRecords } from '../ledger/records.js';
import { know } from '../model/known.js';

export type { AuthHook, SyncState };

/** How to carry. */
export interface SyncOptions {
  /**
   * Called where the server wants to know who sends: gives the headers to send
   * along from now on, such as `Authorization`. Without them, or where they do
   * not help, sending pauses until `resume()`.
   */
  readonly auth?: AuthHook;
  /** How long one call may take, in milliseconds (30000). */
  readonly patience?: number;
  /** How long what was pulled stays fresh where the server links this browser to others, in milliseconds (900000). */
  readonly pullEvery?: number;
  /** Milliseconds of Unix time; the device's clock unless said. */
  readonly now?: () => number;
  /** From 0 up to 1; `Math.random` unless said. */
  readonly random?: () => number;
  /** Calls something later; returns the way to call it off. A timer unless said. */
  readonly later?: (ms: number, run: () => void) => () => void;
}

/** This browser, to whoever may link it to an account. */
export interface Identity {
  /** Its pseudonym. */
  readonly subject: string;
  /** Shows that it has the secret of that subject, and is not the secret: nobody else's pseudonym can be handed in. */
  readonly proof: string;
}

/** What carries, in this page. */
export interface Sync {
  /** How it stands. Frozen, replaced as a whole. */
  readonly state: SyncState;
  /** Calls the listener with the present state at once, then with each new one. Returns the way to stop. */
  subscribe(listener: (state: SyncState) => void): () => void;
  /** Sends what waits, now. Resolves when nothing is left that can be sent now. Never rejects. */
  flush(): Promise<void>;
  /** Goes on after a pause, such as after login. Never rejects. */
  resume(): Promise<void>;
  /** Offers once more what was not confirmed. Never rejects. */
  retry(): Promise<void>;
  /** Takes in what the same person decided elsewhere. Resolves with how many acts were new; rejects as the adapter does. */
  pull(): Promise<number>;
  /**
   * What the shop's own server needs to link this browser to an account after
   * login; hand it on as it is. The pseudonym is made if need be, and kept on
   * the device: call this for a person who logged in, not for everybody.
   * Rejects where nothing can be kept.
   */
  identify(): Promise<Identity>;
  /**
   * Asks the server for cookies that a page cannot reach: names, `*` for any
   * run of characters. It is asked until it has answered, also by a later
   * page; `consent-clear` events come here by themselves (WD-06). Never rejects.
   */
  clear(cookies: readonly string[]): Promise<void>;
  /** The server's receipts, as they came: compact JWS. */
  receipts(): Promise<readonly string[]>;
  /** Stops. What waits goes with the next page. */
  close(): void;
}

/** Starts carrying what a consent keeps to where an adapter leads. Where all is level, nothing is sent. */
export async function startSync(consent: HasRecords, adapter: SyncAdapter, options: SyncOptions = {}): Promise<Sync> {
  const { now = Date.now, random = Math.random, later = onTimer } = options;
  const { auth, patience = 30_000, pullEvery = 900_000 } = options;
  const { site } = consent.policy;
  const records = await consent.records();
  const keep = openKeep(records.beside, site, adapter.name, (cause) => {
    records.report('sync-unkept', adapter.name, cause);
  });
  const close = new AbortController();
  const closing = close.signal;
  const listeners = new Set<(state: SyncState) => void>();
  let callOff: (() => void) | undefined;

  const look = async (): Promise<View & { contents: LedgerContents }> => {
    const contents = await records.read();
    return { contents, rows: rowsOf(contents.rows, site), record: await keep.read() };
  };
  const wait = (ms: number): Promise<void> => new Promise((done) => later(ms, done));
  const calls = callsOf({ adapter, site, keep, records, auth, patience, closing });
  const clearing = clearingOf({ adapter, calls, keep, policy: consent.policy, records, closing });
  const changed = (): Promise<void> => look().then(refresh);
  const sending = sendingOf({ adapter, site, calls, keep, records, look, now, random, wait, closing, changed });

  const describeNow = ({ rows, record }: View): SyncState =>
    describe(rows, record, { paused: sending.paused, sending: sending.busy });
  let state = describeNow(await look());
  const call = (listener: (state: SyncState) => void): void => {
    try {
      listener(state);
    } catch (error) {
      // One reader that throws must not keep the next from hearing.
      reportError(error);
    }
  };
  /** Sets the alarm for what is due next, and tells how it stands. */
  const refresh = (view: View): void => {
    if (closing.aborted) return;
    setAlarm(view);
    const next = describeNow(view);
    if (JSON.stringify(next) === JSON.stringify(state)) return;
    state = next;
    for (const listener of [...listeners]) call(listener);
  };
  const setAlarm = ({ rows, record }: View): void => {
    callOff?.();
    const times = adapter.onWithdraw ? openNos(rows, record).map(({ told }) => trusted(told?.nextAttempt, now())) : [];
    if (!sending.busy && hasWork(rows, record, now())) times.push(dueAt(record, now()));
    const first = Math.min(...times);
    // Not at once: whoever just looked has seen what could be done now.
    if (first < Infinity) callOff = later(Math.max(first - now(), 1000), () => void flush(false));
  };

  /** Asks after the recipients of what was taken back. */
  const tell = lane(async () => {
    if (!adapter.onWithdraw) return;
    const { contents, rows, record } = await look();
    for (const { hash, event, told } of openNos(rows, record)) {
      if (closing.aborted || !isDue(told, now())) continue;
      const withdrawal = withdrawalOf(event, know(rows).events, contents.notices);
      const after = await calls.tell(withdrawal, event.subject, told, { now: now(), random });
      await keep.change((kept) => ({ ...kept, told: { ...kept.told, [hash]: after } }));
    }
  });
  const flush = async (urge: boolean): Promise<void> => {
    try {
      if (closing.aborted) return;
      await sending.nos(urge);
      await sending.rest(urge);
      await tell(urge);
      await clearing.ask();
      await changed();
    } catch (cause) {
      // The ledger cannot be read, or not now. What waits is still in it.
      records.report('ledger-unavailable', '', cause);
    }
  };

  let pulling: Promise<number> | undefined;
  const pull = (): Promise<number> =>
    (pulling ??= pullAll().finally(() => {
      pulling = undefined;
    }));
  const pullAll = async (): Promise<number> => {
    const subject = await records.subject();
    if (!adapter.pull || subject === undefined) return 0;
    let added = 0;
    for (let more = true; more && !closing.aborted;) {
      const { contents, record } = await look();
      const part = await calls.pull(subject, contents, record);
      // The rows before the cursor: what was not taken in is asked for again.
      added += await records.receive(part.rows);
      const { cursor, waiting, linked } = part;
      await keep.change((kept) => ({ ...kept, cursor, waiting, linked, pulledAt: now() }));
      if (part.refused) records.report('sync-pull-refused', String(part.refused));
      ({ more } = part);
    }
    await changed();
    return added;
  };
  /** Where the server links this browser to others, what they did is asked for now and then. */
  const freshen = async (): Promise<void> => {
    const { linked, pulledAt } = await keep.read();
    // What fails is asked for again the next time.
    if (linked && Math.abs(now() - pulledAt) >= pullEvery) await pull().catch(() => undefined);
  };

  const wake = (): void => void flush(true).then(freshen);
  const turn = (): void => {
    if (document.visibilityState === 'visible') void flush(false).then(freshen);
    // What fails on the way out is still in the ledger.
    else sending.last().catch(() => undefined);
  };
  const stops = [
    onEvent(document, 'consent-clear', (event) => void clearing.add((event as { cookies?: unknown }).cookies)),
    records.subscribe(() => {
      // A new no waits neither for a pause nor for what is being sent.
      void sending.nos(true).then(
        () => flush(false),
        () => flush(false),
      );
    }),
    records.deliveredBy((hash) => (Object.hasOwn(state.deliveries, hash) ? state.deliveries[hash] : undefined)),
    onEvent(globalThis, 'online', wake),
    onEvent(globalThis, 'pageshow', (event) => {
      // A page that was frozen has missed its alarm.
      if ((event as PageTransitionEvent).persisted) wake();
    }),
    onEvent(document, 'visibilitychange', turn),
  ];
  const subject = adapter.subscribe && (await records.subject());
  if (adapter.subscribe && subject !== undefined) {
    const hint = (): void => void pull().catch(() => undefined);
    stops.push(adapter.subscribe(hint, await calls.context(subject, closing)));
  }
  void flush(false).then(freshen);

  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      call(listener);
      return () => void listeners.delete(listener);
    },
    flush: () => flush(true),
    async resume() {
      sending.paused = undefined;
      calls.welcome();
      await keep.change((record) => ({ ...record, failures: 0, nextAttempt: 0 }));
      await flush(true);
    },
    async retry() {
      await keep.change((record) => {
        const offered = Object.entries(record.quarantine).map(([hash, each]) => [hash, { ...each, lib: '' }]);
        return { ...record, quarantine: Object.fromEntries(offered) as typeof record.quarantine };
      });
      await flush(true);
    },
    pull,
    async identify() {
      const subject = (await records.subject()) ?? (await keep.subject());
      const capability = await keep.capability(subject);
      if (capability === undefined) throw new Error('This browser can keep nothing.');
      return { subject, proof: await capabilityProof(subject, capability) };
    },
    clear: clearing.add,
    receipts: keep.receipts,
    close() {
      close.abort();
      callOff?.();
      for (const stop of stops) stop();
      adapter.close?.();
    },
  };
}

function onTimer(ms: number, run: () => void): () => void {
  // A timer holds 24 days at most; looking too early does no harm.
  const timer = setTimeout(run, Math.min(ms, 2_000_000_000));
  return () => {
    clearTimeout(timer);
  };
}

function onEvent(target: EventTarget, type: string, listen: (event: Event) => void): () => void {
  target.addEventListener(type, listen);
  return () => {
    target.removeEventListener(type, listen);
  };
}
