/**
 * Group commit: rows of many requests in one statement. A database spends
 * most of a small write on the commit itself; shared by thirty requests it is
 * a thirtieth each.
 *
 * A row that a database refuses for what it holds is told apart by halving,
 * so nobody's event fails for a neighbour's.
 */
import { isDataFault } from './sql.js';
import type { EventStore, NewRow, Outcome } from './store.js';

/** What became of a row, or why it could not be kept. */
export type Committed = Outcome | { readonly result: 'refused'; readonly received: 0 };

/** Options of `groupCommit()`. */
export interface CommitOptions {
  /** How long a row waits for others, in milliseconds. */
  readonly window?: number;
  /** Rows in one statement, at most. */
  readonly most?: number;
  /** Statements on their way at the same time: one for PGlite, a few for a pool. */
  readonly atOnce?: number;
  /** Rows that may wait; beyond that a request is told to come back, and nothing is taken that could be lost. */
  readonly waiting?: number;
}

/** Writes rows and settles when they are durable. */
export interface Commit {
  (rows: readonly NewRow[]): Promise<readonly Committed[]>;
  /** Settles when everything handed in has been written or has failed. */
  drain(): Promise<void>;
}

/** Too many rows are waiting; the request should be made again later. */
export class Busy extends Error {}

interface Waiting {
  readonly rows: readonly NewRow[];
  readonly settle: (outcomes: readonly Committed[]) => void;
  readonly fail: (error: unknown) => void;
}

/** Gathers rows for a store. */
export function groupCommit(
  store: Pick<EventStore, 'append'>,
  { window = 3, most = 200, atOnce = 1, waiting = 20_000 }: CommitOptions = {},
): Commit {
  const queue: Waiting[] = [];
  const running = new Set<Promise<void>>();
  let queued = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const take = (): Waiting[] => {
    const taken: Waiting[] = [];
    let rows = 0;
    while (queue[0] && (!taken.length || rows + queue[0].rows.length <= most)) {
      rows += queue[0].rows.length;
      taken.push(queue.shift() as Waiting);
    }
    queued -= rows;
    return taken;
  };

  const run = async (group: readonly Waiting[]): Promise<void> => {
    try {
      const outcomes = await appendEach(
        store,
        group.flatMap(({ rows }) => rows),
      );
      let at = 0;
      for (const { rows, settle } of group) settle(outcomes.slice(at, (at += rows.length)));
    } catch (error) {
      for (const { fail } of group) fail(error);
    }
  };

  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    while (queue.length && running.size < atOnce) {
      const work = run(take()).finally(() => {
        running.delete(work);
        if (queue.length) flush();
      });
      running.add(work);
    }
  };

  const commit = (rows: readonly NewRow[]): Promise<readonly Committed[]> => {
    if (!rows.length) return Promise.resolve([]);
    if (queued + rows.length > waiting) return Promise.reject(new Busy());
    return new Promise((settle, fail) => {
      queue.push({ rows, settle, fail });
      queued += rows.length;
      if (queued >= most || window === 0) flush();
      else timer ??= setTimeout(flush, window);
    });
  };

  return Object.assign(commit, {
    async drain() {
      flush();
      while (running.size) await Promise.all(running);
    },
  });
}

async function appendEach(store: Pick<EventStore, 'append'>, rows: readonly NewRow[]): Promise<readonly Committed[]> {
  try {
    return await store.append(rows);
  } catch (error) {
    if (!isDataFault(error)) throw error;
    if (rows.length === 1) return [{ result: 'refused', received: 0 }];
    const half = rows.length >> 1;
    return [...(await appendEach(store, rows.slice(0, half))), ...(await appendEach(store, rows.slice(half)))];
  }
}
