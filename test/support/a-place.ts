/**
 * A place that decisions are carried to, with the faults that networks and
 * servers have. It counts what arrives, behind the adapter's back.
 */
import { SyncError, type PushContext, type PushResult, type SyncAdapter } from '../../src/sync/adapter.js';
import { memoryAdapter, memoryPlace } from '../../src/sync/adapters/memory.js';
import { parseEvent, type ConsentEvent, type SealedEvent } from '../../src/model/event.js';
import { wait } from './a-database.js';

/** What becomes of one call. A fault before the place has stored anything, or after it has. */
export type Fate = 'stored' | 'lost-before' | 'lost-after' | 'stored-twice' | 'late' | number;

/** A place with its adapter. */
export interface Place {
  readonly adapter: SyncAdapter;
  /** Says what becomes of each call; all is stored unless said. */
  fate: (batch: readonly ConsentEvent[], context: PushContext) => Fate | Promise<Fate>;
  /** Every call, as it came. */
  readonly calls: { readonly events: readonly ConsentEvent[]; readonly context: PushContext }[];
  /** What is there, each event once, in the order of arrival. */
  stored(): SealedEvent[];
  events(): ConsentEvent[];
  /** How often rows were added: more than `stored()` where something was doubled. */
  readonly arrivals: string[];
}

/** A place nobody sent to yet. */
export function aPlace(name = 'place'): Place {
  const inner = memoryPlace();
  const memory = memoryAdapter(inner);
  const place: Place = {
    fate: () => 'stored',
    calls: [],
    arrivals: [],
    stored: () => [...inner.events.values()],
    events: () => [...inner.events.values()].flatMap(({ body }) => parseEvent(body) ?? []),
    adapter: {
      ...memory,
      name,
      async push(batch, context) {
        const events = batch.flatMap(({ body }) => parseEvent(body) ?? []);
        place.calls.push({ events, context });
        const fate = await place.fate(events, context);
        if (typeof fate === 'number') throw errorOf(fate);
        if (fate === 'lost-before') throw new TypeError('Failed to fetch');
        if (fate === 'late') await wait(20);
        const store = async (): Promise<PushResult> => {
          const result = await memory.push(batch, { ...context, signal: new AbortController().signal });
          place.arrivals.push(...result.accepted);
          return result;
        };
        const result = await store();
        if (fate === 'stored-twice') await store();
        if (fate === 'lost-after') throw new TypeError('The answer was lost');
        return result;
      },
      // Everybody who sends here is one person, logged in.
      pull(cursor) {
        const rows = place.stored();
        const from = Number(cursor ?? 0);
        return Promise.resolve({
          subjects: [...new Set(place.events().map(({ subject }) => subject))],
          events: rows.slice(from, from + 20),
          cursor: String(Math.min(from + 20, rows.length)),
          more: from + 20 < rows.length,
        });
      },
    },
  };
  return place;
}

/** What an adapter throws for a status. */
export function errorOf(status: number, retryAfterMs?: number): SyncError {
  const kind =
    status === 401 || status === 403
      ? 'auth'
      : [400, 409, 413, 422].includes(status)
        ? 'refused'
        : [404, 405, 410, 415].includes(status)
          ? 'config'
          : 'retry';
  return new SyncError(kind, `The server answered ${String(status)}.`, { status, retryAfterMs });
}

/** A clock that is handed in, with the alarms that are set on it. */
export interface Clock {
  now: number;
  readonly options: { now: () => number; random: () => number; later: (ms: number, run: () => void) => () => void };
  /** Goes on, and rings what is due on the way. */
  pass(ms: number): Promise<void>;
  /** Goes on while the machine sleeps: what was due rings once, on waking. */
  sleep(ms: number): Promise<void>;
}

/** A clock that stands still until it is told to go on. */
export function aClock(start: number = Date.now()): Clock {
  let alarms: { at: number; run: () => void }[] = [];
  const clock: Clock = {
    now: start,
    options: {
      now: () => clock.now,
      random: () => 0.5,
      later(ms, run) {
        const alarm = { at: clock.now + ms, run };
        alarms.push(alarm);
        return () => {
          alarms = alarms.filter((each) => each !== alarm);
        };
      },
    },
    async pass(ms) {
      const end = clock.now + ms;
      for (;;) {
        const [next] = alarms.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (!next) break;
        alarms = alarms.filter((each) => each !== next);
        clock.now = Math.max(clock.now, next.at);
        next.run();
        // What it began ends in another alarm, or in nothing.
        for (let turns = 0; turns < 15 && (turns < 2 || !alarms.length); turns++) await wait(10);
      }
      clock.now = end;
    },
    async sleep(ms) {
      clock.now += ms;
      await clock.pass(0);
    },
  };
  return clock;
}
