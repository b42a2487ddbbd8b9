/**
 * A place to send decisions to that lives in memory: for tests, for trying
 * out, and as the shortest adapter to read.
 */
import type { SyncAdapter } from '../adapter.js';
import { type SealedEvent } from '../../model/event.js';
/** What is there, for one or more adapters. */
export interface MemoryPlace {
    /** By site, subject and id; in the order of arrival. */
    readonly events: Map<string, SealedEvent>;
    /** What may still run, by site and subject (CK-08). */
    readonly allowed: Map<string, Readonly<Record<string, boolean>>>;
}
/** An empty place. */
export declare function memoryPlace(): MemoryPlace;
/** An adapter to a place in memory. */
export declare function memoryAdapter(place?: MemoryPlace): SyncAdapter;
