/**
 * A place to send decisions to that lives in memory: for tests, for trying
 * out, and as the shortest adapter to read.
 */
import type { SyncAdapter } from '../adapter.js';
import { parseEvent, type SealedEvent } from '../../model/event.js';
import { PROBLEM_TYPE, type Rejection } from '../../model/wire.js';

/** What is there, for one or more adapters. */
export interface MemoryPlace {
  /** By site, subject and id; in the order of arrival. */
  readonly events: Map<string, SealedEvent>;
  /** What may still run, by site and subject (CK-08). */
  readonly allowed: Map<string, Readonly<Record<string, boolean>>>;
}

/** An empty place. */
export function memoryPlace(): MemoryPlace {
  return { events: new Map(), allowed: new Map() };
}

/** An adapter to a place in memory. */
export function memoryAdapter(place: MemoryPlace = memoryPlace()): SyncAdapter {
  return {
    name: 'memory',
    capabilities: {
      pull: true,
      subscribe: false,
      receipts: false,
      atomicBatch: true,
      keepaliveSafe: false,
      maxBatch: Infinity,
      maxBytes: Infinity,
    },
    push(batch, { site, subject, allowed, signal }) {
      const [accepted, duplicate, rejected]: [string[], string[], Rejection[]] = [[], [], []];
      if (signal.aborted) return Promise.reject(signal.reason as Error);
      for (const row of batch) {
        const id = parseEvent(row.body)?.id ?? '';
        const key = `${site} ${subject} ${id}`;
        const there = place.events.get(key);
        if (!id || /\p{Surrogate}/u.test(row.body)) rejected.push(refusal(id, 'event-malformed', 422));
        else if (!there) accepted.push(id);
        else if (there.hash === row.hash && there.body === row.body) duplicate.push(id);
        else rejected.push(refusal(id, 'id-taken', 409));
        if (accepted.includes(id) && !there) place.events.set(key, row);
      }
      place.allowed.set(`${site} ${subject}`, allowed);
      return Promise.resolve({ accepted, duplicate, rejected });
    },
    pull(cursor, { site, subject, signal }) {
      if (signal.aborted) return Promise.reject(signal.reason as Error);
      const all = [...place.events].filter(([key]) => key.startsWith(`${site} ${subject} `)).map(([, row]) => row);
      const from = Number(cursor ?? 0);
      const events = all.slice(from, from + 50);
      const end = from + events.length;
      return Promise.resolve({ subjects: [subject], events, cursor: String(end), more: end < all.length });
    },
  };
}

function refusal(id: string, code: string, status: number): Rejection {
  return { id, permanent: true, problem: { type: PROBLEM_TYPE + code, title: 'Not stored', status } };
}
