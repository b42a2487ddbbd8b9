import { type Found } from './found.js';
/** Whether a value is such a configuration. Its services were called `apps` before. */
export declare function isKlaro(value: unknown): boolean;
export declare function readKlaro(config: unknown): Found;
