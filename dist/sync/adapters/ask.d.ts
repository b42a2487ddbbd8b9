/**
 * One question over HTTP, and what its answer means for who sends: the same
 * for every server (SE-04). 401 and 403 are the owner's door; 400, 409, 413
 * and 422 are about what was sent; 404, 405, 410, 415, a redirect and an
 * answer that is no JSON are about the set-up; all else passes.
 */
import { type SyncContext } from '../adapter.js';
/** How to ask. */
export interface Question {
    readonly method?: 'GET' | 'POST';
    readonly body?: unknown;
    readonly headers?: Readonly<Record<string, string>>;
    readonly keepalive?: boolean;
    /** Give the text as it came. */
    readonly raw?: boolean;
}
/** Asks one server. */
export type Ask = (path: string, question: Question, context: Pick<SyncContext, 'headers' | 'signal'>) => Promise<unknown>;
/** What an adapter over HTTP is made with. */
export interface HttpOptions {
    /** Where the server is: `https:`, or an address of this page's own. */
    readonly url: string;
    /** `fetch` unless said. */
    readonly fetch?: typeof fetch;
    /** Sent with every call. Never a secret: everybody can read it in the page. */
    readonly headers?: Readonly<Record<string, string>>;
}
/**
 * Makes the way to ask one server. Throws `sync-address` where its address is
 * not safe: not https (localhost is), or with a name or a password in it.
 */
export declare function askAt({ url, fetch: fetcher, headers: always }: HttpOptions): Ask;
