/** The receiver's face. It runs wherever `Request` and `Response` do. */
export { createReceiver, type Receiver, type ReceiverOptions } from './receiver.js';
export { openStore, type Store, type StoreOptions } from './open-store.js';
export { startJobs, type JobOptions } from './jobs.js';
export { makeKey, type PrivateKey } from './keys.js';
export { createRoles, steps } from './schema/migrate.js';
export type { Dialect } from './schema/dialects.js';
export type { Sql, SqlResult } from './sql.js';
export type { SiteOptions, WebhookRecipient } from './sites-config.js';
export type { ConfirmationMessage, Mailer } from './confirmations.js';
export type { EventStore, NewRow, Outcome, StoredRow } from './store.js';
