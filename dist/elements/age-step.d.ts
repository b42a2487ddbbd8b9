/**
 * Brings the age step to a panel where children come: before the question,
 * and again when a child's choice needs a parent. Fetched only there.
 */
import type { Consent } from '../consent/consent.js';
import type { ConsentElement } from './consent-element.js';
/** Puts the step into the panel, and has the panel speak at the level of who is there. Ends when the signal aborts. */
export declare function attend(panel: ConsentElement, consent: Consent, signal: AbortSignal): void;
