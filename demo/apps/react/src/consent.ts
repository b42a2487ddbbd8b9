/**
 * The consent of this app: started once, outside React, so that StrictMode
 * may mount components as often as it likes. Components read it as a store.
 */
import { startConsent, type StartedConsent } from 'consent-panel';
import 'consent-panel/define.js';
import { useSyncExternalStore } from 'react';
import { policy } from './policy.ts';

let started: StartedConsent | undefined;
const starting = startConsent({ policy }).then((consent) => (started = consent));
// An unlawful policy starts nothing, and says what to change.
starting.catch(console.error);

function subscribe(changed: () => void): () => void {
  const stop = new AbortController();
  starting.then(
    (consent) => consent.subscribe(changed, { signal: stop.signal }),
    () => undefined,
  );
  return () => stop.abort();
}

/** The consent, once it has started; the component renders anew with each decision. */
export function useConsent(): StartedConsent | undefined {
  useSyncExternalStore(subscribe, () => started?.snapshot);
  return started;
}

/** Whether all of these purposes may run now. */
export function usePermitted(...purposes: string[]): boolean {
  return useSyncExternalStore(subscribe, () => started?.permits(...purposes) ?? false);
}
