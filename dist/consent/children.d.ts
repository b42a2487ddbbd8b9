/**
 * Guards a hall where children come: before anything is asked an age is, and
 * until it is known nothing optional runs (Art. 8, CH-01). Of the answer only
 * a band is kept, beside the ledger. Comes only where a policy says so; where
 * it cannot be fetched, nothing starts.
 */
import type { Hall } from './hall.js';
/** Puts the guard on a hall: from now on every snapshot is what holds for somebody of that age. */
export declare function guard(hall: Hall): Promise<void>;
