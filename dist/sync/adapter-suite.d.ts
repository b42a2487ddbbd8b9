/**
 * What an adapter must do, as cases to run: with any test runner, in a page or
 * in Node. An adapter that passes them loses nothing, doubles nothing and
 * changes nothing, as far as that is its part.
 *
 *     for (const { name, run } of adapterSuite(makeRig)) it(name, run);
 */
import type { SyncAdapter } from './adapter.js';
import type { SealedEvent } from '../model/event.js';
/** A place to send to, made anew for each case. */
export interface AdapterRig {
    /** A name that the place takes events of. */
    readonly site: string;
    /**
     * Opens the adapter. Where it speaks HTTP, it must use this `fetch`, which
     * reaches the place and, when a case wants it, loses or forges an answer.
     */
    open(fetcher: typeof fetch): SyncAdapter;
    /** The plain way to the place. Left out where the adapter speaks no HTTP; the cases of HTTP are then left out too. */
    readonly fetch?: typeof fetch;
    /** What the place holds of a subject, read behind the adapter's back: hash and text, each event once. */
    stored(subject: string): Promise<readonly SealedEvent[]>;
    close?(): Promise<void> | void;
}
/** One thing an adapter must do. `run` rejects with what is wrong. */
export interface AdapterCase {
    readonly name: string;
    readonly run: () => Promise<void>;
}
/** The cases, for the rigs that `make` gives. `http: false` leaves out those that need an adapter over HTTP. */
export declare function adapterSuite(make: () => Promise<AdapterRig> | AdapterRig, { http }?: {
    http?: boolean;
}): readonly AdapterCase[];
