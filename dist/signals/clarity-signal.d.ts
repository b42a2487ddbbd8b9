/**
 * Microsoft Clarity, consent version 2 (SG-07). Denied, it still runs without
 * cookies; so its script waits behind the gate as well.
 */
import type { Tool } from '../model/tool.js';
/** Puts a no into the queue, which is made where the tag has not made it yet. */
export declare function open(): Tool;
