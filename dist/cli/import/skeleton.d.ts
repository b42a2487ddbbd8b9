import type { Speech } from '../command.js';
import type { Found } from './found.js';
/** How it is made. */
export interface SkeletonOptions {
    /** The language of the questions; and of the texts, where none were found. */
    readonly speech: Speech;
    /** Names the first version, `YYYY-MM-DD`. */
    readonly today: string;
}
/** The file, as data. */
export declare function skeleton(found: Found, { speech, today }: SkeletonOptions): object;
