import { type Found } from './found.js';
/** Whether a value is such a configuration. */
export declare function isCookieConsent(value: unknown): boolean;
export declare function readCookieConsent(config: unknown): Found;
