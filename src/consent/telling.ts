/**
 * What holds now, in every detail, and the one way it changes: it is folded
 * anew, and every reader is told.
 */
import type { Hall } from './hall.js';
import { fold, type Snapshot } from '../model/snapshot.js';

/** Hears of every new snapshot, with the one before it; `undefined` at the first call. */
export type Listener = (snapshot: Snapshot, before: Snapshot | undefined) => void;

/** What holds; without the notes, what the history alone says. */
export function foldHall(hall: Hall, denied: ReadonlySet<string> = new Set(hall.denied.keys())): Snapshot {
  const held = fold({ ...hall, denied, storage: hall.ledger?.storage ?? 'memory', now: hall.now() });
  const guarded = hall.ages ? hall.ages.guard(held) : held;
  return hall.parts ? hall.parts(guarded, denied) : guarded;
}

/** What was told last. */
export function snapshotOf(hall: Hall): Snapshot {
  return (hall.snapshot ??= foldHall(hall));
}

/** Folds anew and tells every reader, if anything changed. */
export function tell(hall: Hall): Snapshot {
  const next = foldHall(hall);
  if (!hall.closed && JSON.stringify(next) !== JSON.stringify(hall.snapshot)) {
    hall.snapshot = next;
    hall.call();
  }
  return snapshotOf(hall);
}

/** Calls a listener with what holds at once, then with each new snapshot. */
export function listen(hall: Hall, listener: Listener, signal?: AbortSignal): () => void {
  if (signal?.aborted) return () => undefined;
  let before: Snapshot | undefined;
  const stop = hall.subscribe(() => {
    const now = snapshotOf(hall);
    // The same once more: what waited for a tool to hear has to be looked at as if for the first time.
    listener(now, before === now ? undefined : before);
    before = now;
  });
  signal?.addEventListener('abort', stop);
  return stop;
}
