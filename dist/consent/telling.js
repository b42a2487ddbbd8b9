import { fold } from '../model/snapshot.js';

function foldHall(hall, denied = new Set(hall.denied.keys())) {
  const held = fold({ ...hall, denied, storage: hall.ledger?.storage ?? "memory", now: hall.now() });
  const guarded = hall.ages ? hall.ages.guard(held) : held;
  return hall.parts ? hall.parts(guarded, denied) : guarded;
}
function snapshotOf(hall) {
  return hall.snapshot ??= foldHall(hall);
}
function tell(hall) {
  const next = foldHall(hall);
  if (!hall.closed && JSON.stringify(next) !== JSON.stringify(hall.snapshot)) {
    hall.snapshot = next;
    hall.call();
  }
  return snapshotOf(hall);
}
function listen(hall, listener, signal) {
  if (signal?.aborted) return () => void 0;
  let before;
  const stop = hall.subscribe(() => {
    const now = snapshotOf(hall);
    listener(now, before === now ? void 0 : before);
    before = now;
  });
  signal?.addEventListener("abort", stop);
  return stop;
}

export { foldHall, listen, snapshotOf, tell };
//# sourceMappingURL=telling.js.map
