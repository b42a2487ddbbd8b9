/**
 * What can wait until the page is idle: word to those who only need to stop,
 * and the sweeping of what a purpose left behind.
 */
import type { Consent } from './consent/consent.js';
import type { Snapshot } from './model/snapshot.js';
/**
 * Follows a consent from the first snapshot in `seen` on, so that nothing in
 * between is missed; each new one is found at its end. Returns the ways to stop.
 */
export declare function follow(consent: Consent, target: EventTarget, seen: Snapshot[]): (() => void)[];
