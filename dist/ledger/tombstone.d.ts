/**
 * A withdrawal must hold on the next page even if it could not be written.
 * Before writing, each of its purposes is noted here, synchronously; once
 * the row is durable the note goes. A note found when a page opens denies.
 */
/**
 * The mark of a note that outlives an erasure: it is all that is left of a no,
 * and no row is made of it (DS-06).
 */
export declare const ERASED = "erased";
/** A purpose that is denied, and the mark of the act that said so. */
export type Note = readonly [id: string, mark: string];
/** The notes. Never throws: where nothing can be read, nothing is kept either. */
export declare function readTombstones(site: string): Note[];
/** Notes these purposes as denied, under a mark of the act. Where storage is full or denied, a cookie is tried. */
export declare function addTombstones(site: string, ids: readonly string[], mark: string): void;
/** Takes these notes away; one that another act made since stays. */
export declare function removeTombstones(site: string, notes: readonly Note[]): void;
