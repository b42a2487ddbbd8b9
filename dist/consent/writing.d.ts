import type { StoredNotice } from '../ledger/ledger.js';
import type { ConsentEvent, SealedEvent } from '../model/event.js';
import type { Notice } from '../model/notice.js';
/** What an event says before it has an id and hashes. */
export type Draft = Omit<ConsentEvent, 'v' | 'id' | 'subject' | 'notice'> & {
    /** The subject of this browser, where it has one. */
    readonly subject: string | undefined;
};
/** A row ready to be appended, with the event it holds and the notice it names. */
export interface Written {
    readonly row: SealedEvent;
    readonly event: ConsentEvent;
    readonly notice: StoredNotice;
}
/**
 * Makes the row of an act. The subject is made here at the first decision: a
 * random pseudonym, of no use elsewhere. Without a secure context nothing can
 * be hashed; then the id stands in for the hash, for a row that lives in memory.
 */
export declare function write(draft: Draft, shown: Notice, now: number): Promise<Written>;
