/**
 * Everything about one subject in one document: events, notices, receipt,
 * erasures, keys. It can be verified by anyone, without the receiver.
 */
import { canonical, digest } from '../ledger/chain.js';
import { parseEvent } from '../model/event.js';
import type { ErasureStatement, HistoryDocument, HistoryStatement } from '../verify/statements.js';
import type { Store } from './open-store.js';
import { receiptFor } from './receipts.js';

/** The history of a subject, and of those linked to it. */
export async function historyOf(store: Store, site: string, subject: string, issuer: string): Promise<HistoryDocument> {
  const { events, notices, subjects, erasures, signer, now } = store;
  const linked = await subjects.linked(site, subject);
  const rows = await events.of(site, linked);
  const sealed = await Promise.all(
    rows.map(async ({ body, received, marks, subject: of }) => ({
      hash: await digest(body),
      body,
      event: parseEvent(body),
      of,
      receivedAt: new Date(Math.floor(received / 1_000)).toISOString(),
      marks,
    })),
  );
  const readable = sealed.flatMap(({ event, hash, of }) => (event ? [{ event, hash, of }] : []));
  const parents = readable.flatMap(({ event }) => event.parents);
  const gone = await erasures.among(site, [...new Set(parents)]);
  const shown = await Promise.all(
    [...new Set(readable.map(({ event }) => event.notice))].map((name) => notices.find(site, name)),
  );
  const receipts = await Promise.all(
    linked.flatMap((each) => {
      const own = readable.filter(({ of }) => of === each);
      return own.length ? [receiptFor(store, { site, subject: each, issuer }, own)] : [];
    }),
  );
  const document: Omit<HistoryDocument, 'statement'> = {
    v: 1,
    type: 'consent-history',
    site,
    subjects: linked,
    exportedAt: new Date(now()).toISOString(),
    events: sealed.map(({ hash, body, receivedAt, marks }) => ({ hash, body, receivedAt, marks })),
    notices: shown.flatMap((notice) => (notice ? [{ digest: notice.digest, body: notice.body }] : [])),
    receipts,
    erasures: await Promise.all(
      gone.map(({ hash, erased, reason }) => {
        const erasedAt = new Date(Math.floor(erased / 1_000)).toISOString();
        const statement: ErasureStatement = { v: 1, type: 'erasure', site, hash, erasedAt, reason };
        return signer.sign(statement);
      }),
    ),
    keys: (await signer.keySet()).keys,
  };
  const statement: HistoryStatement = {
    v: 1,
    type: 'history',
    site,
    digest: await digest(canonical(document)),
    issuedAt: document.exportedAt,
  };
  return { ...document, statement: await signer.sign(statement) };
}
