/**
 * Room for what stands at the bottom of the window: the page scrolls what has
 * focus clear of it, and has a strip at its end, so that the last link of a
 * footer is never under it for good (AX-07). A page that does not scroll is
 * left as it is, so that nothing shifts.
 */
/** Keeps room for a box for as long as it is on the page. */
export declare function keepRoom(box: HTMLElement): void;
