/**
 * Global Privacy Control: what a browser says for its user, read before
 * anything is asked. It refuses sharing and targeted advertising and objects
 * to direct marketing, where the visitor has not chosen otherwise here; it
 * never says yes (SG-01, SG-02, SG-04).
 */
import type { Consent } from '../consent/consent.js';
/** Records what the signal says of purposes nobody decided here. Resolves when it counts, with the way to stop. */
export declare function honourGpc(consent: Consent): Promise<() => void>;
/** The text of `/.well-known/gpc.json`, with which a site says that it honours the signal, since a day (`YYYY-MM-DD`) (SG-03). */
export declare function gpcSupport(lastUpdate: string): string;
