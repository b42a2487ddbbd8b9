/**
 * What a page needs once the gate has answered: the consent to decide with,
 * an event for each change, and the links and buttons that a page marks.
 */
import type { Begun } from './begin.js';
import { type Consent } from './consent/consent.js';
import type { Gate } from './gate/gate.js';
import type { SyncSetting } from './carry.js';
/** A consent with its gate. */
export interface StartedConsent extends Consent {
    /** Lets the gate look in a part it cannot see by itself, such as an open shadow root. */
    scan: Gate['scan'];
    /** Sends everything that waited back to waiting: the page is about to be kept as a copy. */
    rest: Gate['rest'];
}
/** Goes on where `begin()` ended. Resolves when what the browser says for its user counts too. */
export declare function goOn({ hall, gate }: Begun, target: EventTarget, sync?: SyncSetting): Promise<StartedConsent>;
