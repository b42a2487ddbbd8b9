/**
 * Code that waits for a decision, for those who import rather than mark up.
 */
import type { Consent } from '../consent/consent.js';
import { consentContext, requestContext } from '../context.js';

/** What is needed of a consent. */
type Permits = Pick<Consent, 'permits' | 'subscribe' | 'markRan'>;

/**
 * Resolves as soon as all purposes are permitted in this page, with a signal
 * that aborts the moment one of them no longer is. It finds the consent of
 * the page by itself, now or when one is started:
 * `whenPermitted('statistics').then(() => import('./counter.js'))`.
 */
export function whenPermitted(purposes: string | readonly string[]): Promise<AbortSignal>;
/**
 * Runs `run` as soon as all purposes are permitted, now or later, and again
 * after a consent was taken back and given anew. Its signal aborts the moment
 * one of them no longer is: stop there, and undo what can be undone (WD-06).
 * Returns the way to stop, which aborts too.
 */
export function whenPermitted(
  consent: Permits,
  purposes: string | readonly string[],
  run: (signal: AbortSignal) => void,
): () => void;
export function whenPermitted(
  ...[first, purposes = [], run]:
    | [purposes: string | readonly string[], none?: undefined, nothing?: undefined]
    | [consent: Permits, purposes: string | readonly string[], run: (signal: AbortSignal) => void]
): Promise<AbortSignal> | (() => void) {
  if (run) return follow(first, purposes, run);
  return new Promise((resolve) => {
    void ofThisPage().then((consent) => follow(consent, first, resolve));
  });
}

function follow(
  consent: Permits,
  purposes: string | readonly string[],
  run: (signal: AbortSignal) => void,
): () => void {
  const ids = typeof purposes === 'string' ? [purposes] : purposes;
  let running: AbortController | undefined;
  const stop = consent.subscribe(() => {
    const permitted = consent.permits(...ids);
    if (permitted && !running) {
      running = new AbortController();
      consent.markRan(ids);
      run(running.signal);
    } else if (!permitted) {
      running?.abort();
      running = undefined;
    }
  });
  return () => {
    stop();
    running?.abort();
  };
}

/** The consent of the page, by the `context-request` protocol; whoever starts one later says so. */
function ofThisPage(): Promise<Permits> {
  return new Promise((resolve) => {
    const ask = (): void => {
      requestContext<Consent>(document, consentContext, (consent) => {
        document.removeEventListener('context-provider', ask);
        resolve(consent);
      });
    };
    document.addEventListener('context-provider', ask);
    ask();
  });
}
