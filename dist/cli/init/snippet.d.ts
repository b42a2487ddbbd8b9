/** The lines for the page, as a file to copy from. */
import type { Speech } from '../command.js';
/** The whole file. */
export declare function snippet(speech: Speech): string;
