/**
 * How long to wait after a failure: full jitter, so that a thousand browsers
 * that failed together do not come back together. Pure; the time of the next
 * attempt is kept, so a page load is no way around it.
 */

const BASE = 1_000;
/** The longest pause that failures alone make, in milliseconds. */
export const LONGEST = 300_000;
/** Nobody is kept waiting longer than this, whatever a server asks or a clock says. */
export const DAY = 86_400_000;
/** The pause after a fault in the set-up, which no retry cures. */
const SLOW = 3_600_000;

/** Milliseconds to wait after so many failures in a row (1 is the first). `random` gives 0 up to 1. */
export function pause(failures: number, random: () => number): number {
  return Math.round(random() * Math.min(LONGEST, BASE * 2 ** Math.min(failures, 20)));
}

/** The same, after a fault in the set-up: an hour or two. */
export function slowPause(random: () => number): number {
  return Math.round(SLOW * (1 + random()));
}

/** A kept time, as far as it can be trusted: none where it is no number, or further off than a day. */
export function trusted(time: unknown, now: number): number {
  return typeof time === 'number' && time <= now + DAY ? time : 0;
}
