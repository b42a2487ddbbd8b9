/**
 * The core: consent, ledger, gate. No interface; that is in `define.js`.
 */
export { openConsent } from './consent/consent.js';
export type { Choices, Consent, ConsentOptions, HistoryEntry, Listener, Presenter } from './consent/consent.js';
export { consentContext, requestContext } from './context.js';
export * from './events.js';
export type { Expression } from './consent/expression.js';
export { openGate, type Gate } from './gate/gate.js';
export { whenPermitted } from './gate/when-permitted.js';
export { indexedDbLedger, type LedgerOptions } from './ledger/indexed-db.js';
export type { Ledger, LedgerContents, StoredNotice } from './ledger/ledger.js';
export { memoryLedger } from './ledger/memory.js';
export type { Choice } from './model/decision.js';
export { ConsentError, type Problem } from './model/error.js';
export type { ConsentEvent, Decision, Evidence, Method, PurposeState, SealedEvent } from './model/event.js';
export type { Localized } from './model/localized.js';
export type { MaterialChange } from './model/material.js';
export type { Notice, NoticePurpose } from './model/notice.js';
export type { Controller, Policy, Seal } from './model/policy.js';
export type * from './model/purpose.js';
export type { PurposeSnapshot, Snapshot } from './model/snapshot.js';
export type * from './sync/adapter.js';
export { SyncError } from './sync/adapter.js';
export { ConsentSyncEvent } from './sync/sync-event.js';
export { startSync, type Identity, type Sync, type SyncOptions, type SyncState } from './sync/sync.js';
export type { SyncSetting } from './carry.js';
export type { Delivery, DeliveryState } from './model/delivery.js';
export type { Records } from './ledger/records.js';
export { startConsent, type StartedConsent, type StartOptions } from './start.js';
export { enterConsent, type Entered, type Entry } from './entry.js';
export { VERSION } from './version.js';
