/**
 * What can wait until the page is idle: word to those who only need to stop,
 * and the sweeping of what a purpose left behind.
 */
import type { Consent } from './consent/consent.js';
import { ConsentExpiredEvent, ConsentWithdrawnEvent } from './events.js';
import { sweep } from './gate/sweep.js';
import type { Snapshot } from './model/snapshot.js';
import type { SyncSetting } from './carry.js';

/**
 * Follows a consent from the first snapshot in `seen` on, so that nothing in
 * between is missed; each new one is found at its end. Returns the ways to stop.
 */
export function follow(consent: Consent, target: EventTarget, seen: Snapshot[], sync?: SyncSetting): (() => void)[] {
  const tell = (): void => {
    // The last one stays, to compare the next one with.
    for (let [before, now] = seen; before && now; [before, now] = seen) {
      seen.shift();
      tellLost(target, before, now);
    }
  };
  return [sweep(consent), consent.subscribe(tell), carry(consent, target, sync ?? addressIn(target))];
}

/** The tag may name the address to send to: `<consent-panel sync="/consent">`. */
function addressIn(target: EventTarget): string | undefined {
  return target instanceof Element ? (target.getAttribute('sync') ?? undefined) : undefined;
}

/** Starts the carrying of decisions, or says once that there is none (PR-04). */
function carry(consent: Consent, target: EventTarget, setting: SyncSetting | undefined): () => void {
  const ended = new AbortController();
  if (setting === undefined) {
    console.warn(
      'consent-panel',
      'PR-04',
      'Decisions are kept in the browser of each visitor alone, which proves nothing for you (Art. 7(1) GDPR). ' +
        'Add sync="/consent" to <consent-panel>, or pass `sync` to startConsent().',
    );
  } else {
    // Without a network what carries is fetched by the next page; what waits is in the ledger.
    import('./carry.js').then((carrying) => carrying.carry(consent, target, setting, ended.signal)).catch(reportError);
  }
  return () => {
    ended.abort();
  };
}

function tellLost(target: EventTarget, before: Snapshot, now: Snapshot): void {
  const lost = Object.keys(now.purposes).filter((id) => before.purposes[id]?.permitted && !now.purposes[id]?.permitted);
  const over = lost.filter((id) => /expired|invalidated/.test(now.purposes[id]?.state ?? ''));
  const taken = lost.filter((id) => !over.includes(id));
  if (over.length) target.dispatchEvent(new ConsentExpiredEvent(over));
  if (taken.length) target.dispatchEvent(new ConsentWithdrawnEvent(taken));
}
