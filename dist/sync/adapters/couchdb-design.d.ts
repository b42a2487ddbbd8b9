/**
 * What makes a CouchDB database append-only. Put it in once, by hand or by a
 * script of yours: `PUT /consent/_design/consent`.
 */
/** The design document: an event is added, and never changed or taken away, save by an administrator. */
export declare const COUCHDB_DESIGN: Readonly<Record<string, string>>;
