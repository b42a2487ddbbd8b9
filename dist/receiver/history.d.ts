import type { HistoryDocument } from '../verify/statements.js';
import type { Store } from './open-store.js';
/** The history of a subject, and of those linked to it. */
export declare function historyOf(store: Store, site: string, subject: string, issuer: string): Promise<HistoryDocument>;
