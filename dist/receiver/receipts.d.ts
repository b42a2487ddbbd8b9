/**
 * Receipts: the receiver's signed word that it has these events (PR-10).
 */
import type { ConsentEvent } from '../model/event.js';
import type { Store } from './open-store.js';
/** Signs a receipt for events that are durable. All are of one subject. */
export declare function receiptFor({ signer, now }: Store, { site, subject, issuer }: {
    readonly site: string;
    readonly subject: string;
    readonly issuer: string;
}, events: readonly {
    readonly event: ConsentEvent;
    readonly hash: string;
}[]): Promise<string>;
