/**
 * Sees to it that what a purpose kept on the device goes when the purpose is
 * no longer permitted: at once, and again when a page opens, for what was set
 * after the no by code that was still running.
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
  'objected',
];

/** Starts sweeping. Returns the way to stop. */
export function sweep(consent: Consent): () => void {
  let swept = new Set<string>();
  return consent.subscribe(({ purposes }) => {
    const over = consent.policy.purposes.filter(({ id }) => OVER.includes(purposes[id]?.state ?? 'unknown'));
    const due = over.filter(({ id }) => !swept.has(id)).flatMap(itemsOf);
    swept = new Set(over.map(({ id }) => id));
    // What a permitted purpose declares too has to stay.
    const kept = consent.policy.purposes.filter(({ id }) => purposes[id]?.permitted).flatMap(itemsOf);
    const gone = due.filter((item) => !kept.some(({ kind, name }) => kind === item.kind && name === item.name));
    if (gone.length) void clear(gone);
  });
}

function itemsOf({ services = [] }: Purpose): StorageItem[] {
  return services.flatMap((service) => service.storage ?? []);
}
