/**
 * Who must hear of a no: everyone who was named as a recipient when a yes to
 * that purpose was asked, also those a later policy no longer names (Art. 19).
 */
import { deniedBy } from './queue.js';
import type { StoredNotice } from '../ledger/ledger.js';
import { opens, type ConsentEvent, type KnownEvent } from '../model/event.js';
import { parseNotice } from '../model/notice.js';
import type { Withdrawal } from './adapter.js';

/** A no with the ids of its recipients, each once, in the order of the alphabet. */
export function withdrawalOf(
  no: ConsentEvent,
  events: readonly KnownEvent[],
  notices: readonly StoredNotice[],
): Withdrawal {
  const purposes = deniedBy(no);
  const texts = new Map(notices.map(({ digest, body }) => [digest, body]));
  const recipients = new Set<string>();
  const touching = (event: ConsentEvent): string[] =>
    purposes.filter((id) => event === no || opens(event.decisions[id]?.state ?? ''));
  for (const event of [...events.map((known) => known.event), no]) {
    const ids = touching(event);
    const shown = ids.length ? parseNotice(texts.get(event.notice) ?? '') : undefined;
    for (const purpose of shown?.purposes ?? []) {
      if (!ids.includes(purpose.id) || purpose.recipients === 'none') continue;
      for (const { id } of purpose.recipients) recipients.add(id);
    }
  }
  return { id: no.id, purposes, recipients: [...recipients].sort() };
}
