/** Reads the configuration of Cookie Consent by Osano 3: `cookieconsent.initialise({ type, content, cookie })`. */
import { type Found } from './found.js';
/** Whether a value is such a configuration. */
export declare function isOsano(value: unknown): boolean;
export declare function readOsano(config: unknown): Found;
