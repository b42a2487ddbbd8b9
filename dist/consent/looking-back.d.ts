/**
 * What was decided in this browser, told act by act.
 */
import type { Hall } from './hall.js';
import type { Delivery } from '../model/delivery.js';
import type { ConsentEvent } from '../model/event.js';
import { type Notice } from '../model/notice.js';
/** One act in the history, with the words that were shown. */
export interface HistoryEntry {
    readonly hash: string;
    readonly event: ConsentEvent;
    readonly notice: Notice | undefined;
    /** `local-only` until the owner's server is known to have it: what only this browser keeps proves nothing (PR-04). */
    readonly proof: 'local-only' | 'confirmed';
    /** What became of sending it; absent where nothing sends, or not yet. */
    readonly delivery: Delivery | undefined;
}
/** Every act, oldest first, with the notice that was shown; after what is still being written. */
export declare function history(hall: Hall): Promise<readonly HistoryEntry[]>;
