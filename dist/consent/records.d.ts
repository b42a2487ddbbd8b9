/**
 * The ledger of a hall, for those who carry it elsewhere: what a carrier
 * reads, hands in, and says back.
 */
import type { Hall } from './hall.js';
import { type Beside } from '../ledger/beside.js';
import type { Records } from '../ledger/records.js';
import type { Delivery } from '../model/delivery.js';
/** The records of a hall, for those who carry them elsewhere. */
export declare function records(hall: Hall): Records;
/** Says that this page has added a row. */
export declare function tellGrown(hall: Hall): void;
/** What became of an event, as far as a carrier says. */
export declare function deliveryOf(hall: Hall, hash: string): Delivery | undefined;
/**
 * The pseudonym of this browser: of the first row it wrote itself, else the
 * one it was given before it had anything to write.
 */
export declare function subjectOf(hall: Hall, beside?: Beside): Promise<string | undefined>;
/** Kept beside the ledger that outlives the page, also where that failed; each hall without one has its own. */
export declare function besideOf(hall: Hall): Beside;
