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
  // A part that was refused alone was agreed to with its purpose.
  const touching = (event: ConsentEvent): string[] =>
    purposes.filter((id) =>
      [id, id.split('/')[0] ?? id].some((said) => event === no || opens(event.decisions[said]?.state ?? '')),
    );
  for (const event of [...events.map((known) => known.event), no]) {
    const ids = touching(event);
    const shown = ids.length ? parseNotice(texts.get(event.notice) ?? '') : undefined;
    for (const purpose of shown?.purposes ?? []) {
      if (purpose.recipients === 'none') continue;
      for (const { id } of purpose.recipients) {
        if (ids.includes(purpose.id) || ids.includes(`${purpose.id}/${id}`)) recipients.add(id);
      }
    }
  }
  return { id: no.id, purposes, recipients: [...recipients].sort() };
}
