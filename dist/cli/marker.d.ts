import type { Problem } from '../model/error.js';
import type { Said, Speech } from './command.js';
/** A text that says what is to be filled in. */
export declare function marked(what: Said, speech: Speech): string;
/** Whether a value carries the mark, in any of its languages. */
export declare function isMarked(value: unknown): value is string;
/** Whether a message quotes a place that is still to be filled in. */
export declare function mentionsMark(message: string): boolean;
/** Everything in a policy file that is still to be filled in. */
export declare function unfilled(value: unknown, speech: Speech, path?: string): Problem[];
