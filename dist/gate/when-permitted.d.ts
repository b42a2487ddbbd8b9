/**
 * Code that waits for a decision, for those who import rather than mark up.
 */
import type { Consent } from '../consent/consent.js';
/**
 * Runs `run` as soon as all purposes are permitted, now or later, and again
 * after a consent was taken back and given anew. Its signal aborts the moment
 * one of them no longer is: stop there, and undo what can be undone (WD-06).
 * Returns the way to stop, which aborts too.
 */
export declare function whenPermitted(consent: Consent, purposes: string | readonly string[], run: (signal: AbortSignal) => void): () => void;
