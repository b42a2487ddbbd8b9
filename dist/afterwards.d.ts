/**
 * What can wait until the page is idle: word to those who only need to stop,
 * the sweeping of what a purpose left behind, and word of slips in the page.
 */
import type { Consent } from './consent/consent.js';
import type { Gate } from './gate/gate.js';
import type { Snapshot } from './model/snapshot.js';
import type { SyncSetting } from './carry.js';
/**
 * Follows a consent from the first snapshot in `seen` on, so that nothing in
 * between is missed; each new one is found at its end. Returns the ways to stop.
 */
export declare function follow(consent: Consent & Gate, target: EventTarget, seen: Snapshot[], sync?: SyncSetting): (() => void)[];
