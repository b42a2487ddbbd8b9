import { digest, canonical } from '../ledger/chain.js';
import { parseEvent } from '../model/event.js';
import { receiptFor } from './receipts.js';

async function historyOf(store, site, subject, issuer) {
  const { events, notices, subjects, erasures, signer, now } = store;
  const linked = await subjects.linked(site, subject);
  const rows = await events.of(site, linked);
  const sealed = await Promise.all(
    rows.map(async ({ body, received, marks, subject: of }) => ({
      hash: await digest(body),
      body,
      event: parseEvent(body),
      of,
      receivedAt: new Date(Math.floor(received / 1e3)).toISOString(),
      marks
    }))
  );
  const readable = sealed.flatMap(({ event, hash, of }) => event ? [{ event, hash, of }] : []);
  const parents = readable.flatMap(({ event }) => event.parents);
  const gone = await erasures.among(site, [...new Set(parents)]);
  const shown = await Promise.all(
    [...new Set(readable.map(({ event }) => event.notice))].map((name) => notices.find(site, name))
  );
  const receipts = await Promise.all(
    linked.flatMap((each) => {
      const own = readable.filter(({ of }) => of === each);
      return own.length ? [receiptFor(store, { site, subject: each, issuer }, own)] : [];
    })
  );
  const document = {
    v: 1,
    type: "consent-history",
    site,
    subjects: linked,
    exportedAt: new Date(now()).toISOString(),
    events: sealed.map(({ hash, body, receivedAt, marks }) => ({ hash, body, receivedAt, marks })),
    notices: shown.flatMap((notice) => notice ? [{ digest: notice.digest, body: notice.body }] : []),
    receipts,
    erasures: await Promise.all(
      gone.map(({ hash, erased, reason }) => {
        const erasedAt = new Date(Math.floor(erased / 1e3)).toISOString();
        const statement2 = { v: 1, type: "erasure", site, hash, erasedAt, reason };
        return signer.sign(statement2);
      })
    ),
    keys: (await signer.keySet()).keys
  };
  const statement = {
    v: 1,
    type: "history",
    site,
    digest: await digest(canonical(document)),
    issuedAt: document.exportedAt
  };
  return { ...document, statement: await signer.sign(statement) };
}

export { historyOf };
//# sourceMappingURL=history.js.map
