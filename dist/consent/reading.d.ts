/**
 * From what a ledger holds to a history. The seal of each row is looked at
 * before it counts: what was changed opens nothing, not for a moment (PR-06).
 */
import type { LedgerContents } from '../ledger/ledger.js';
import { type History } from '../model/history.js';
import type { Policy } from '../model/policy.js';
/** The history in these contents. Never rejects: what cannot be read opens nothing. */
export declare function readHistory(contents: LedgerContents, policy: Policy): Promise<History>;
