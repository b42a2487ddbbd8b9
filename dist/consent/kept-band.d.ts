/**
 * The band of an age, kept beside the ledger: no age, no date of birth, no
 * day of the answer (CH-06). For the session it is noted besides, so that an
 * answer below the limit is not tried again, also after everything was erased.
 */
import type { Beside } from '../ledger/beside.js';
import type { KnownAge } from '../model/age-band.js';
/** What is known; `undefined` for nothing, and for whatever is not what we wrote. */
export declare function keptBand(beside: Beside, site: string, limit: number): Promise<KnownAge | undefined>;
/** Keeps a band. Rejects where nothing can be kept beyond this session. */
export declare function keepBand(beside: Beside, site: string, limit: number, { band, until }: KnownAge): Promise<void>;
/** Until when the question was put off, in milliseconds of Unix time; 0 where it was not. */
export declare function keptQuiet(beside: Beside, site: string): Promise<number>;
/** Keeps until when the question was put off. Never rejects: where nothing can be kept it is asked again. */
export declare function keepQuiet(beside: Beside, site: string, until: number): Promise<void>;
