/**
 * The form of a service: a tool that runs for a purpose, what it keeps on
 * the device or reads from it, and whom it calls.
 */
import { type Check } from './check.js';
/** Ways of keeping something on a device or reading from it (CK-01), in the order of how often they are met. */
export declare const ACCESS_KINDS: readonly string[];
/** The classes of access (CK-02). */
export declare const ACCESS_CLASSES: readonly string[];
/** One service. */
export declare const serviceShape: Check;
