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
    /** Stops watching. What waits goes on waiting. */
    close(): void;
}
/** What the gate needs to know; a `Consent` has it all. */
export type Permits = Pick<Hall, 'policy' | 'permits' | 'subscribe' | 'markRan'>;
/**
 * Opens the gate of a document. `onUnknown` hears each purpose id that the
 * policy does not know, once.
 */
export declare function openGate(consent: Permits, onUnknown: (id: string) => void, root?: ParentNode): Gate;
