/**
 * What can wait until the page is idle: word to those who only need to stop,
 * and the sweeping of what a purpose left behind.
 */
import type { Consent } from './consent/consent.js';
import { ConsentExpiredEvent, ConsentWithdrawnEvent } from './events.js';
import { sweep } from './gate/sweep.js';
import type { Snapshot } from './model/snapshot.js';

/**
 * Follows a consent from the first snapshot in `seen` on, so that nothing in
 * between is missed; each new one is found at its end. Returns the ways to stop.
 */
export function follow(consent: Consent, target: EventTarget, seen: Snapshot[]): (() => void)[] {
  const tell = (): void => {
    // The last one stays, to compare the next one with.
    for (let [before, now] = seen; before && now; [before, now] = seen) {
      seen.shift();
      tellLost(target, before, now);
    }
  };
  return [sweep(consent), consent.subscribe(tell)];
}

function tellLost(target: EventTarget, before: Snapshot, now: Snapshot): void {
  const lost = Object.keys(now.purposes).filter((id) => before.purposes[id]?.permitted && !now.purposes[id]?.permitted);
  const over = lost.filter((id) => /expired|invalidated/.test(now.purposes[id]?.state ?? ''));
  const taken = lost.filter((id) => !over.includes(id));
  if (over.length) target.dispatchEvent(new ConsentExpiredEvent(over));
  if (taken.length) target.dispatchEvent(new ConsentWithdrawnEvent(taken));
}
