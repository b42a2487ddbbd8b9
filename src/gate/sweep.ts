/**
 * Sees to it that what a purpose kept on the device goes when the purpose is
 * no longer permitted: at once, and again when a page opens, for what was set
 * after the no by code that was still running. What a page cannot clear it
 * says, and asks of whoever can: the server that set it.
 */
import type { Consent } from '../consent/consent.js';
import type { PurposeState } from '../model/event.js';
import type { Purpose, StorageItem } from '../model/purpose.js';
import { clear } from './clear.js';

/** States after which nothing of a purpose may be left. A purpose nobody was asked about is not swept. */
const OVER: readonly PurposeState[] = [
  'refused',
  'withdrawn',
  'expired',
  'invalidated',
  'revoked',
  'deferred',
  'parental-consent-pending',
  'objected',
];

/**
 * Asks for what a page cannot clear. Dispatched on the document, bubbling and
 * composed, after a purpose ended: a sync adapter, or a line of the page's own,
 * passes `cookies` on to the server, which expires them by `Set-Cookie` and
 * ignores those it never set. Nothing in it is about a person.
 */
export class ConsentClearEvent extends Event {
  /** Cookies that are declared and that a page cannot see: names, `*` for any run of characters. */
  readonly cookies: readonly string[];
  /** What was found and could not be removed: `cookie _count`, `indexed-db videos`. */
  readonly left: readonly string[];
  /** The purposes they belong to. */
  readonly purposes: readonly string[];
  constructor(purposes: readonly string[], cookies: readonly string[], left: readonly string[]) {
    super('consent-clear', { bubbles: true, composed: true });
    this.purposes = purposes;
    this.cookies = cookies;
    this.left = left;
  }
}

/** Starts sweeping. Returns the way to stop. */
export function sweep(consent: Consent, target: EventTarget = document): () => void {
  let swept = new Set<string>();
  return consent.subscribe(({ purposes }, before) => {
    const over = consent.policy.purposes.filter(({ id }) => OVER.includes(purposes[id]?.state ?? 'unknown'));
    const fresh = over.filter(({ id }) => !swept.has(id));
    swept = new Set(over.map(({ id }) => id));
    // What a permitted purpose declares too has to stay.
    const kept = consent.policy.purposes.filter(({ id }) => purposes[id]?.permitted).flatMap(itemsOf);
    const gone = fresh
      .flatMap(itemsOf)
      .filter((item) => !kept.some(({ kind, name }) => kind === item.kind && name === item.name));
    if (!gone.length) return;
    // What ended in this page; what had ended before it opened was asked for then.
    const ended = before ? fresh.filter(({ id }) => before.purposes[id]?.permitted).map(({ id }) => id) : [];
    void clear(gone).then(({ left, unseen }) => {
      const cookies = ended.length ? [...new Set(unseen.map(({ name }) => name))] : [];
      if (!cookies.length && !left.length) return;
      if (left.length) {
        console.warn('consent-panel', 'WD-06', `This could not be cleared and is still there: ${left.join(', ')}.`);
      }
      target.dispatchEvent(
        new ConsentClearEvent(
          fresh.map(({ id }) => id),
          cookies,
          left,
        ),
      );
    });
  });
}

function itemsOf({ services = [] }: Purpose): StorageItem[] {
  return services.flatMap((service) => service.storage ?? []);
}

declare global {
  interface GlobalEventHandlersEventMap {
    'consent-clear': ConsentClearEvent;
  }
}
