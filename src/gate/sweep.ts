/**
 * Sees to it that what a purpose kept on the device goes when the purpose is
 * no longer permitted: at once, and again when a page opens, for what was set
 * after the no by code that was still running. What a page cannot clear it
 * says, and asks of whoever can: the server that set it.
 */
import type { Consent } from '../consent/consent.js';
import type { PurposeState } from '../model/event.js';
import { partsOf } from '../model/parts.js';
import type { Purpose, StorageItem } from '../model/purpose.js';
import type { Snapshot } from '../model/snapshot.js';
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
  /** The purposes they belong to, or the parts of purposes: `advertising/meta`. */
  readonly purposes: readonly string[];
  constructor(purposes: readonly string[], cookies: readonly string[], left: readonly string[]) {
    super('consent-clear', { bubbles: true, composed: true });
    this.purposes = purposes;
    this.cookies = cookies;
    this.left = left;
  }
}

/** A service that keeps something, and by which answer it is known: that of its purpose, or its own (CO-08). */
interface Keeper {
  readonly id: string;
  readonly purpose: string;
  readonly items: readonly StorageItem[];
}

/**
 * Starts sweeping. `first` is how it stood when the page opened, where that
 * was before now: what ended since is asked for too. Returns the way to stop.
 */
export function sweep(consent: Consent, target: EventTarget = document, first?: Snapshot): () => void {
  const all = consent.policy.purposes.flatMap(keepersOf);
  let swept = new Set<Keeper>();
  return consent.subscribe((snapshot, before = first) => {
    const { purposes } = snapshot;
    const over = all.filter(
      ({ id, purpose }) => purposes[id]?.refused === true || OVER.includes(purposes[purpose]?.state ?? 'unknown'),
    );
    const fresh = over.filter((keeper) => !swept.has(keeper));
    swept = new Set(over);
    // What is permitted and declares the same has to stay.
    const kept = all.filter((keeper) => isPermitted(snapshot, keeper)).flatMap(({ items }) => items);
    const gone = fresh
      .flatMap(({ items }) => items)
      .filter((item) => !kept.some(({ kind, name }) => kind === item.kind && name === item.name));
    if (!gone.length) return;
    // What ended in this page; what had ended before it opened was asked for then.
    const ended = before ? fresh.filter((keeper) => isPermitted(before, keeper)).flatMap(({ items }) => items) : [];
    const ids = fresh.map(({ id, purpose }) => (purposes[purpose]?.permitted ? id : purpose));
    void clear(gone).then(({ left, unseen }) => {
      const cookies = [...new Set(unseen.filter((item) => ended.includes(item)).map(({ name }) => name))];
      if (!cookies.length && !left.length) return;
      if (left.length) {
        console.warn('consent-panel', 'WD-06', `This could not be cleared and is still there: ${left.join(', ')}.`);
      }
      target.dispatchEvent(new ConsentClearEvent([...new Set(ids)], cookies, left));
    });
  });
}

function isPermitted({ purposes }: Snapshot, { id }: Keeper): boolean {
  return purposes[id]?.permitted === true;
}

function keepersOf(purpose: Purpose): Keeper[] {
  const parts = partsOf(purpose);
  return (purpose.services ?? []).map(({ id, storage = [] }) => ({
    id: parts.find((part) => part === `${purpose.id}/${id}`) ?? purpose.id,
    purpose: purpose.id,
    items: storage,
  }));
}

declare global {
  interface GlobalEventHandlersEventMap {
    'consent-clear': ConsentClearEvent;
  }
}
