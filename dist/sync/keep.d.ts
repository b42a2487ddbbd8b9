/**
 * Where delivery is kept: beside the ledger, and where that fails, for this
 * page only. What is not kept is sent again; nothing is lost by it.
 */
import { type DeliveryRecord } from './delivery.js';
import type { Beside } from '../ledger/beside.js';
/** What is kept of one adapter, for one site. */
export interface Keep {
    read(): Promise<DeliveryRecord>;
    /** Changes it; resolves with what stands. Never rejects. */
    change(change: (record: DeliveryRecord) => DeliveryRecord): Promise<DeliveryRecord>;
    /** The secret of a subject, made at the first call; `undefined` where it cannot be kept. */
    capability(subject: string): Promise<string | undefined>;
    /** The pseudonym to go by before there is anything to write. Rejects where it cannot be kept. */
    subject(): Promise<string>;
    addReceipts(receipts: readonly string[]): Promise<void>;
    receipts(): Promise<readonly string[]>;
}
/** Opens what is kept. `onTrouble` is called once, when it can no longer be kept. */
export declare function openKeep(beside: Beside, site: string, adapter: string, onTrouble: (cause: unknown) => void): Keep;
