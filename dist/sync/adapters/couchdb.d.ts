/**
 * Carries decisions to a database that speaks the CouchDB protocol. Each
 * event is one document, and a design document forbids that it is ever
 * changed (`couchdb-design.js`).
 */
import { type SyncAdapter } from '../adapter.js';
import { type HttpOptions } from './ask.js';
/** How to reach a database. */
export interface CouchDbOptions extends HttpOptions {
    /**
     * Give back what is in the database (false). Only where each visitor has a
     * database of their own: whoever may read it can read all of it.
     */
    readonly pull?: boolean;
}
/** An adapter to a database, such as `https://couch.example/consent`. Throws `sync-address` where that is not safe (SE-04). */
export declare function couchdbAdapter({ pull, ...options }: CouchDbOptions): SyncAdapter;
