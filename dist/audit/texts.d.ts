import type { Judge } from './violation.js';
/** Judges what is written in a layer. */
export declare function judgeTexts(layer: HTMLElement, language: string, judge: Judge): void;
/** Judges what accept and refuse say: one verb each, the same object. */
export declare function judgeLabels(accept: HTMLElement, refuse: HTMLElement, language: string, judge: Judge): void;
/** Judges how much a question says and holds. */
export declare function judgeLoad(dialog: HTMLElement, judge: Judge): void;
