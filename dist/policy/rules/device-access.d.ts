import { type Rule } from '../rule.js';
/** The rules on what is kept on the device. */
export declare const deviceAccess: readonly Rule[];
