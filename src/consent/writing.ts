/**
 * Makes the row of an act: its id, its subject, its hashes.
 */
import { v4, v7 } from 'uuid';
import { canonical, sealEvent, sealNotice } from '../ledger/chain.js';
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
export async function write(draft: Draft, shown: Notice, now: number): Promise<Written> {
  const secure = isSecureContext;
  const notice = secure ? await sealNotice(shown) : { digest: shown.version, body: canonical(shown) };
  const event: ConsentEvent = {
    ...draft,
    v: 1,
    id: v7({ msecs: now }),
    subject: draft.subject ?? v4(),
    notice: notice.digest,
  };
  return { row: secure ? await sealEvent(event) : { hash: event.id, body: canonical(event) }, event, notice };
}
