/**
 * Receipts: the receiver's signed word that it has these events (PR-10).
 */
import type { ConsentEvent } from '../model/event.js';
import type { Store } from './open-store.js';

/** Signs a receipt for events that are durable. All are of one subject. */
export function receiptFor(
  { signer, now }: Store,
  { site, subject, issuer }: { readonly site: string; readonly subject: string; readonly issuer: string },
  events: readonly { readonly event: ConsentEvent; readonly hash: string }[],
): Promise<string> {
  const parents = new Set(events.flatMap(({ event }) => event.parents));
  const hashes = events.map(({ hash }) => hash);
  return signer.receipt({
    iss: issuer,
    iat: Math.floor(now() / 1_000),
    jti: crypto.randomUUID(),
    site,
    subject,
    ids: events.map(({ event }) => event.id),
    hashes,
    heads: hashes.filter((hash) => !parents.has(hash)).sort(),
    notices: [...new Set(events.map(({ event }) => event.notice))].sort(),
  });
}
