/**
 * Starts the carrying of decisions for a page, when it is idle.
 */
import type { Consent } from './consent/consent.js';
import type { SyncAdapter } from './sync/adapter.js';
import { ConsentSyncEvent } from './sync/sync-event.js';
import { startSync, type Sync, type SyncOptions } from './sync/sync.js';
import type { HasRecords } from './ledger/records.js';
import { httpAdapter } from './sync/adapters/http.js';

/** Where decisions are carried: the address of a receiver, an adapter, or an adapter with options. */
export type SyncSetting = string | SyncAdapter | ({ readonly adapter: string | SyncAdapter } & SyncOptions);

/**
 * Carries until `signal` ends it; the target hears how it stands. Resolves with
 * what carries, or with nothing where it had ended before. Rejects with
 * `sync-address` where decisions may not be sent to the address.
 */
export async function carry(
  consent: HasRecords & Pick<Consent, 'snapshot'>,
  target: EventTarget,
  setting: SyncSetting,
  signal: AbortSignal,
): Promise<Sync | undefined> {
  const { adapter, ...options } = typeof setting === 'object' && 'adapter' in setting ? setting : { adapter: setting };
  const place = typeof adapter === 'string' ? httpAdapter({ url: adapter }) : adapter;
  const sync = await startSync(consent, place, options);
  if (signal.aborted) {
    sync.close();
    return undefined;
  }
  signal.addEventListener('abort', () => {
    sync.close();
  });
  sync.subscribe((state) => {
    target.dispatchEvent(new ConsentSyncEvent(state, sync));
  });
  // An answer to a message comes from elsewhere: it is asked for whenever somebody looks at the page (CH-05, CO-16).
  const ask = (): void => {
    const waits = Object.values(consent.snapshot.purposes).some(({ state }) =>
      /^(requested|parental-consent-pending)$/.test(state),
    );
    // What fails is asked for again the next time.
    if (waits && document.visibilityState === 'visible') sync.pull().catch(() => undefined);
  };
  document.addEventListener('visibilitychange', ask, { signal });
  addEventListener('focus', ask, { signal });
  ask();
  return sync;
}
