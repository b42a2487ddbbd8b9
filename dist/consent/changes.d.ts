/**
 * What is new since the notices in the ledger were shown. Loaded only where
 * an event was made under another version of the policy.
 */
import type { StoredNotice } from '../ledger/ledger.js';
import type { FoldInput } from '../model/snapshot.js';
import type { Policy } from '../model/policy.js';
/** For the fold: the material changes of a purpose since the notice that an event names (CO-14). */
export declare function changesSince(policy: Policy, stored: readonly StoredNotice[], tampered: ReadonlySet<string>): NonNullable<FoldInput['changes']>;
