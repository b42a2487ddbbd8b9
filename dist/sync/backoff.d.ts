/**
 * How long to wait after a failure: full jitter, so that a thousand browsers
 * that failed together do not come back together. Pure; the time of the next
 * attempt is kept, so a page load is no way around it.
 */
/** The longest pause that failures alone make, in milliseconds. */
export declare const LONGEST = 300000;
/** Nobody is kept waiting longer than this, whatever a server asks or a clock says. */
export declare const DAY = 86400000;
/** Milliseconds to wait after so many failures in a row (1 is the first). `random` gives 0 up to 1. */
export declare function pause(failures: number, random: () => number): number;
/** The same, after a fault in the set-up: an hour or two. */
export declare function slowPause(random: () => number): number;
/** A kept time, as far as it can be trusted: none where it is no number, or further off than a day. */
export declare function trusted(time: unknown, now: number): number;
