/**
 * What a receiver does without being asked: tells recipients, closes days,
 * makes next month's partitions, deletes what is past its time. Any number of
 * processes may run these at once.
 */
import type { Store } from './open-store.js';
import type { SiteOptions } from './sites-config.js';
import { type WebhookOptions } from './webhooks.js';
/** Options of `startJobs()`. */
export interface JobOptions extends WebhookOptions {
    readonly store: Store;
    readonly sites: Readonly<Record<string, SiteOptions>>;
    /** Milliseconds between two rounds of telling recipients. */
    readonly every?: number;
    /** Is told what went wrong; the next round tries again. */
    readonly onError?: (error: unknown) => void;
}
/** Starts them; the function it gives back stops them and settles when the last round has ended. */
export declare function startJobs({ store, sites, every, onError, ...webhooks }: JobOptions): () => Promise<void>;
