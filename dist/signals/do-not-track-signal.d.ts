/**
 * Do-Not-Track, for owners who want it to count as a refusal. Never a yes:
 * `0` and nothing at all mean nothing (SG-15).
 */
import type { Consent } from '../consent/consent.js';
/** Refuses these purposes where the browser says `1`. Resolves when it counts, with the way to stop. */
export declare function honourDoNotTrack(consent: Consent, refuses: readonly string[]): Promise<() => void>;
