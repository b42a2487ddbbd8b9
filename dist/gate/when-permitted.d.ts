/**
 * Code that waits for a decision, for those who import rather than mark up.
 */
import type { Consent } from '../consent/consent.js';
/** What is needed of a consent. */
type Permits = Pick<Consent, 'permits' | 'subscribe' | 'markRan'>;
/**
 * Resolves as soon as all purposes are permitted in this page, with a signal
 * that aborts the moment one of them no longer is. It finds the consent of
 * the page by itself, now or when one is started:
 * `whenPermitted('statistics').then(() => import('./counter.js'))`.
 */
export declare function whenPermitted(purposes: string | readonly string[]): Promise<AbortSignal>;
/**
 * Runs `run` as soon as all purposes are permitted, now or later, and again
 * after a consent was taken back and given anew. Its signal aborts the moment
 * one of them no longer is: stop there, and undo what can be undone (WD-06).
 * Returns the way to stop, which aborts too.
 */
export declare function whenPermitted(consent: Permits, purposes: string | readonly string[], run: (signal: AbortSignal) => void): () => void;
export {};
