import type { Judge } from './violation.js';
/** Judges the two. Moves focus to each and back, unless it is to stay still. */
export declare function judgePair(accept: HTMLElement, refuse: HTMLElement, still: boolean, judge: Judge): void;
