export { openConsent } from './consent/consent.js';
export { consentContext, requestContext } from './context.js';
export { ConsentAgeEvent, ConsentChangeEvent, ConsentDecisionEvent, ConsentErrorEvent, ConsentExpiredEvent, ConsentWithdrawnEvent } from './events.js';
export { openGate } from './gate/gate.js';
export { whenPermitted } from './gate/when-permitted.js';
export { indexedDbLedger } from './ledger/indexed-db.js';
export { memoryLedger } from './ledger/memory.js';
export { ConsentError } from './model/error.js';
export { SyncError } from './sync/adapter.js';
export { ConsentSyncEvent } from './sync/sync-event.js';
export { startSync } from './sync/sync.js';
export { startConsent } from './start.js';
export { enterConsent } from './entry.js';
export { VERSION } from './version.js';
//# sourceMappingURL=index.js.map
