/**
 * Reads rows back at the door. A row that cannot be read, or whose ancestor
 * has gone, may have been a denial; so no grant written before it counts any
 * longer, while every denial does. Whoever decides again starts afresh.
 */
import { type KnownEvent, type SealedEvent } from './event.js';
/** Rows as events. */
export interface Known {
    readonly events: readonly KnownEvent[];
    /** How many rows, or ancestors of rows, are missing or unreadable. */
    readonly broken: number;
}
/**
 * The events in rows given in the order of writing, of one site where that is
 * said; `tampered` are hashes whose text was changed.
 */
export declare function know(rows: readonly SealedEvent[], tampered?: ReadonlySet<string>, site?: string): Known;
