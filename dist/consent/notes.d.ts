/**
 * The notes of denials that are not written yet, as a hall knows them.
 */
import type { Hall } from './hall.js';
/** Whether a denial is a note of another page. */
export declare function isOfAnother(number: number): boolean;
/** Takes the notes of these purposes away, as far as they are those this page knows. */
export declare function dropNotes(hall: Hall, ids: readonly string[]): void;
