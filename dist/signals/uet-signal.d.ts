/**
 * Microsoft Advertising, Universal Event Tracking (SG-07). It knows one key,
 * `ad_storage`, denied before the tag and updated after.
 */
import type { Tool } from '../model/tool.js';
/** Puts the default into the queue. */
export declare function open(): Tool;
