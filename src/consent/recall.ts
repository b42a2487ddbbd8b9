/**
 * Reads a history that is not straight: rows that other browsers wrote beside
 * ours, rows made under another version of the policy, rows that are missing
 * or were changed. Loaded only where there is such a row.
 */
import type { LedgerContents } from '../ledger/ledger.js';
import type { History } from '../model/history.js';
import { judge, type NewsOf } from '../model/judge.js';
import { know } from '../model/known.js';
import { materialChanges } from '../model/material.js';
import { parseNotice } from '../model/notice.js';
import { versionOf, type Policy } from '../model/policy.js';
import { sha256 } from '../model/sha-256.js';

/** The history in these rows. Never rejects for what stands in them. */
export async function recall({ rows, notices }: LedgerContents, policy: Policy): Promise<History> {
  const changed = await changedAmong(rows.map(({ hash, body }) => [hash, body]));
  const { events, broken } = know(rows, changed, policy.site);
  const old = events.some(({ event }) => event.policyVersion !== versionOf(policy));
  return judge(events, policy, old ? await newsSince(notices, policy) : undefined, broken);
}

/** What is new of a purpose since the notice that an event names was shown (CO-14). */
async function newsSince(stored: LedgerContents['notices'], policy: Policy): Promise<NewsOf> {
  const changed = await changedAmong(stored.map(({ digest, body }) => [digest, body]));
  const notices = new Map(
    stored.map(({ digest, body }) => [digest, changed.has(digest) ? undefined : parseNotice(body)]),
  );
  return (event, purpose) => {
    const shown = notices.get(event.notice);
    return shown && materialChanges(shown, policy, purpose);
  };
}

/** The names among these that are not those of their text: somebody or something changed it (PR-06). */
async function changedAmong(named: readonly (readonly [name: string, text: string])[]): Promise<ReadonlySet<string>> {
  // Without a secure context nothing was sealed.
  if (!isSecureContext) return new Set();
  const digests = await Promise.all(named.map(([, text]) => sha256(text)));
  return new Set(named.filter(([name], i) => name !== digests[i]).map(([name]) => name));
}
