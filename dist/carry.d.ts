/**
 * Starts the carrying of decisions for a page, when it is idle.
 */
import type { Consent } from './consent/consent.js';
import type { SyncAdapter } from './sync/adapter.js';
import { type Sync, type SyncOptions } from './sync/sync.js';
import type { HasRecords } from './ledger/records.js';
/** Where decisions are carried: the address of a receiver, an adapter, or an adapter with options. */
export type SyncSetting = string | SyncAdapter | ({
    readonly adapter: string | SyncAdapter;
} & SyncOptions);
/**
 * Carries until `signal` ends it; the target hears how it stands. Resolves with
 * what carries, or with nothing where it had ended before. Rejects with
 * `sync-address` where decisions may not be sent to the address.
 */
export declare function carry(consent: HasRecords & Pick<Consent, 'snapshot'>, target: EventTarget, setting: SyncSetting, signal: AbortSignal): Promise<Sync | undefined>;
