/**
 * The Meta pixel (SG-08): `revoke` before its `init` on each page, `grant`
 * after, and `revoke` again the moment the yes is taken back. The pixel's own
 * snippet does nothing where a function `fbq` exists already, so none is made
 * here: the one the snippet makes is waited for.
 */
import type { Tool } from '../model/tool.js';
/** Says no to the pixel that is there, or to the one that comes. */
export declare function open(): Tool;
