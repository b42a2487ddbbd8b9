/**
 * Sees to it that what a purpose kept on the device goes when the purpose is
 * no longer permitted: at once, and again when a page opens, for what was set
 * after the no by code that was still running. What a page cannot clear it
 * says, and asks of whoever can: the server that set it.
 */
import type { Consent } from '../consent/consent.js';
import type { Snapshot } from '../model/snapshot.js';
/**
 * Asks for what a page cannot clear. Dispatched on the document, bubbling and
 * composed, after a purpose ended: a sync adapter, or a line of the page's own,
 * passes `cookies` on to the server, which expires them by `Set-Cookie` and
 * ignores those it never set. Nothing in it is about a person.
 */
export declare class ConsentClearEvent extends Event {
    /** Cookies that are declared and that a page cannot see: names, `*` for any run of characters. */
    readonly cookies: readonly string[];
    /** What was found and could not be removed: `cookie _count`, `indexed-db videos`. */
    readonly left: readonly string[];
    /** The purposes they belong to, or the parts of purposes: `advertising/meta`. */
    readonly purposes: readonly string[];
    constructor(purposes: readonly string[], cookies: readonly string[], left: readonly string[]);
}
/**
 * Starts sweeping. `first` is how it stood when the page opened, where that
 * was before now: what ended since is asked for too. Returns the way to stop.
 */
export declare function sweep(consent: Consent, target?: EventTarget, first?: Snapshot): () => void;
declare global {
    interface GlobalEventHandlersEventMap {
        'consent-clear': ConsentClearEvent;
    }
}
