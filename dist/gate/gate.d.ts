/**
 * Keeps what is optional waiting until its purposes are permitted, and sends
 * it back when they no longer are. Closed where in doubt: an unknown purpose,
 * no purpose, an error, all stay shut (CK-10, CK-11).
 */
import type { Hall } from '../consent/hall.js';
/** The gate of one document. */
export interface Gate {
    /** Looks in a part of the page the gate cannot see by itself, such as an open shadow root, and watches it. */
    scan(root: ParentNode): void;
    /**
     * Sends everything back to waiting, scripts too, and forgets it: a page that is about to be kept as a copy, by a router
     * that goes back to copies, must be kept as it was written. What is on the page again later is found anew.
     */
    rest(): void;
    /** Stops watching. What waits goes on waiting. */
    close(): void;
}
/** What the gate needs to know; a `Consent` has it all. */
export type Permits = Pick<Hall, 'permits' | 'subscribe' | 'markRan'>;
/** Opens the gate of a document, or of a part of one. What names a purpose that the policy does not know stays shut. */
export declare function openGate(consent: Permits, root?: ParentNode): Gate;
