/**
 * What can wait until the page is idle: word to those who only need to stop,
 * and the sweeping of what a purpose left behind.
 */
import type { Consent } from './consent/consent.js';
import { ConsentExpiredEvent, ConsentWithdrawnEvent } from './events.js';
import { sweep } from './gate/sweep.js';
import type { Snapshot } from './model/snapshot.js';

/** Follows a consent from the snapshot `told` on, so that nothing since is missed. Returns the ways to stop. */
export function follow(consent: Consent, target: EventTarget, told: Snapshot): (() => void)[] {
  const tell = (now: Snapshot): void => {
    const before = told;
    told = now;
    const lost = Object.keys(now.purposes).filter(
      (id) => before.purposes[id]?.permitted && !now.purposes[id]?.permitted,
    );
    const over = lost.filter((id) => /expired|invalidated/.test(now.purposes[id]?.state ?? ''));
    const taken = lost.filter((id) => !over.includes(id));
    if (over.length) target.dispatchEvent(new ConsentExpiredEvent(over));
    if (taken.length) target.dispatchEvent(new ConsentWithdrawnEvent(taken));
  };
  return [sweep(consent), consent.subscribe(tell)];
}
