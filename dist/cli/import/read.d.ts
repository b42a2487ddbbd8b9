import type { Found } from './found.js';
/** What a file holds: JSON, CSV or JavaScript. Throws `Trouble` where it is none that is known. */
export declare function readFound(text: string, file: string): Found;
