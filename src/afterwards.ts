/**
 * What can wait until the page is idle: word to those who only need to stop,
 * the sweeping of what a purpose left behind, and word of slips in the page.
 */
import type { Consent } from './consent/consent.js';
import { ConsentAgeEvent, ConsentExpiredEvent, ConsentWithdrawnEvent } from './events.js';
import type { Gate } from './gate/gate.js';
import { sweep, type ConsentClearEvent } from './gate/sweep.js';
import { watchAhead, watchUnknown } from './gate/unknown.js';
import type { Snapshot } from './model/snapshot.js';
import type { SyncSetting } from './carry.js';

/**
 * Follows a consent from the first snapshot in `seen` on, so that nothing in
 * between is missed; each new one is found at its end. Returns the ways to stop.
 */
export function follow(
  consent: Consent & Gate,
  target: EventTarget,
  seen: Snapshot[],
  sync?: SyncSetting,
): (() => void)[] {
  const tell = (): void => {
    // The last one stays, to compare the next one with.
    for (let [before, now] = seen; before && now; [before, now] = seen) {
      seen.shift();
      tellLost(target, before, now);
    }
  };
  const [first] = seen;
  return [
    sweep(consent, target, first),
    consent.subscribe(tell),
    remind(consent, target),
    readMarkup(consent, target),
    restForCopies(consent),
    send(consent, target, sync ?? addressIn(target)),
  ];
}

/** Says once that an answer on the age has lapsed: in this page, or since the last visit (CH-09). */
function remind(consent: Consent, target: EventTarget): () => void {
  return consent.subscribe(({ age }, before) => {
    if (age === 'lapsed' && before?.age !== 'lapsed') target.dispatchEvent(new ConsentAgeEvent());
  });
}

/** Reads the markup of another tool where the tag says so, then looks for names that the policy does not know. */
function readMarkup(consent: Consent, target: EventTarget): () => void {
  let [stopReading, stopWatching] = [nothing, nothing];
  const watch = (): void => {
    stopWatching = watchUnknown(consent.policy, (id) => {
      consent.report('LB-06', id);
    });
    watchAhead((address) => {
      console.warn(
        'consent-panel',
        'CO-13',
        `Firefox fetches ${address} from a template before anybody said yes. Write data-src or data-href there instead of src or href.`,
      );
    });
  };
  if (target instanceof Element && target.hasAttribute('migrate')) {
    // That markup first, for until it is read its names are not ours.
    import('./gate/migrate.js').then(({ migrateFor }) => {
      stopReading = migrateFor(target);
      watch();
    }, reportError);
  } else watch();
  return () => {
    stopReading();
    stopWatching();
  };
}

const nothing = (): void => undefined;

/** The tag may name the address to send to: `<consent-panel sync="/consent">`. */
function addressIn(target: EventTarget): string | undefined {
  return target instanceof Element ? (target.getAttribute('sync') ?? undefined) : undefined;
}

/** Starts the carrying of decisions, or says once that there is none (PR-04). */
function send(consent: Consent, target: EventTarget, setting: SyncSetting | undefined): () => void {
  const ended = new AbortController();
  if (setting === undefined) {
    console.warn(
      'consent-panel',
      'PR-04',
      'Decisions are kept in the browser of each visitor alone, which proves nothing for you (Art. 7(1) GDPR). ' +
        'Add sync="/consent" to <consent-panel>, or pass `sync` to startConsent().',
    );
  } else {
    // What ends before the carrier is here is kept for it.
    const cookies: string[] = [];
    const hold = (event: ConsentClearEvent): void => void cookies.push(...event.cookies);
    document.addEventListener('consent-clear', hold, { signal: ended.signal });
    // Without a network what carries is fetched by the next page; what waits is in the ledger.
    import('./carry.js')
      .then((carrying) => carrying.carry(consent, target, setting, ended.signal))
      .then((sync) => {
        document.removeEventListener('consent-clear', hold);
        return sync?.clear(cookies);
      })
      .catch(reportError);
  }
  return () => {
    ended.abort();
  };
}

/**
 * A router that keeps copies of pages and goes back to them would bring back
 * what lived in them, also after a no. Turbo says when it is about to copy.
 */
function restForCopies(gate: Gate): () => void {
  document.addEventListener('turbo:before-cache', gate.rest);
  return () => {
    document.removeEventListener('turbo:before-cache', gate.rest);
  };
}

function tellLost(target: EventTarget, before: Snapshot, now: Snapshot): void {
  const lost = Object.keys(now.purposes).filter((id) => before.purposes[id]?.permitted && !now.purposes[id]?.permitted);
  const over = lost.filter((id) => /expired|invalidated/.test(now.purposes[id]?.state ?? ''));
  const taken = lost.filter((id) => !over.includes(id));
  if (over.length) target.dispatchEvent(new ConsentExpiredEvent(over));
  if (taken.length) target.dispatchEvent(new ConsentWithdrawnEvent(taken));
}
