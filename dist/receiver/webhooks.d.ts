import type { Store } from './open-store.js';
import type { SiteOptions } from './sites-config.js';
/** Options of `tellAll()`; there for tests. */
export interface WebhookOptions {
    readonly fetch?: typeof fetch;
    /** A number from 0 up to 1. */
    readonly random?: () => number;
}
/**
 * Tells what is due for a site; resolves with how many messages were
 * acknowledged. Each recipient has a line of its own: one that is down, or
 * slow, keeps nobody else from hearing that a consent was withdrawn.
 */
export declare function tellAll(store: Store, site: string, { recipients }: SiteOptions, options?: WebhookOptions): Promise<number>;
