/**
 * Reads a history that is not straight: rows that other browsers wrote beside
 * ours, rows made under another version of the policy, rows that are missing
 * or were changed. Loaded only where there is such a row.
 */
import type { LedgerContents } from '../ledger/ledger.js';
import type { History } from '../model/history.js';
import { type Policy } from '../model/policy.js';
/** The history in these rows. Never rejects for what stands in them. */
export declare function recall({ rows, notices }: LedgerContents, policy: Policy): Promise<History>;
