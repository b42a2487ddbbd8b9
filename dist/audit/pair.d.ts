import type { Judge } from './violation.js';
/** Judges the two. Moves focus to each and back. */
export declare function judgePair(accept: HTMLElement, refuse: HTMLElement, judge: Judge): void;
