/**
 * From what a ledger holds to a history. The seal of each row is looked at
 * before it counts: what was changed opens nothing, not for a moment (PR-06).
 */
import type { LedgerContents } from '../ledger/ledger.js';
import { NOTHING_READ, straightHistory, type History } from '../model/history.js';
import type { Policy } from '../model/policy.js';
import { sha256 } from '../model/sha-256.js';

/** The history in these contents. Never rejects: what cannot be read opens nothing. */
export async function readHistory(contents: LedgerContents, policy: Policy): Promise<History> {
  try {
    const { rows } = contents;
    const straight = straightHistory(rows, policy);
    if (
      straight &&
      (await Promise.all(rows.map(({ body }) => sha256(body)))).every((name, i) => name === rows[i]?.hash)
    )
      return straight;
    return await (await import('./recall.js')).recall(contents, policy);
  } catch {
    // Without a network, most often: what reads such rows could not be fetched.
    return NOTHING_READ;
  }
}
