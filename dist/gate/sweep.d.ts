/**
 * Sees to it that what a purpose kept on the device goes when the purpose is
 * no longer permitted: at once, and again when a page opens, for what was set
 * after the no by code that was still running.
 */
import type { Consent } from '../consent/consent.js';
/** Starts sweeping. Returns the way to stop. */
export declare function sweep(consent: Consent): () => void;
