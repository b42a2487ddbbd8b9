/**
 * The receiver: a function from `Request` to `Response`, so that it runs on
 * any server that knows these, and in a test without a socket.
 *
 * It keeps what it has acknowledged, stores a no whatever else is wrong, and
 * lets nobody's event fail for a neighbour's.
 */
import type { Mailer } from './confirmations.js';
import { type CommitOptions } from './commit.js';
import type { Route } from './context.js';
import { type LimitOptions } from './limits.js';
import type { Store } from './open-store.js';
import { type SiteOptions } from './sites-config.js';
/** Options of `createReceiver()`. */
export interface ReceiverOptions {
    /** What `openStore()` gives. */
    readonly store: Store;
    /** The sites it serves, by the name in their policies. */
    readonly sites: Readonly<Record<string, SiteOptions>>;
    /** The credential of administrative routes, at least 24 characters; without one they are closed. */
    readonly adminToken?: string;
    /** The path it is mounted at, such as `/consent`. */
    readonly base?: string;
    /** The address that receipts name as their issuer; that of the request unless said. */
    readonly issuer?: string;
    readonly limits?: LimitOptions;
    /** How rows of many requests are written together; `false` writes each request on its own. */
    readonly groupCommit?: CommitOptions | false;
    /** Sends confirmations; without one they cannot be asked for. */
    readonly mailer?: Mailer;
    /** Is told of faults; a visitor is told only that there was one. */
    readonly onError?: (error: unknown) => void;
}
/** Answers requests. `client` is the address of whoever asks, for rate limits only. */
export interface Receiver {
    (request: Request, client?: string): Promise<Response>;
    /** Settles when everything that was taken in has been written or has failed. */
    drain(): Promise<void>;
}
interface Entry {
    readonly method: string;
    /** The path; one that ends in `/` goes on with what the route is about. */
    readonly path: string;
    readonly route: Route;
    readonly admin?: true;
}
/** Every route; `openapi.json` describes each. */
export declare const ROUTES: readonly Entry[];
/** Makes a receiver. Throws where a site or the credential is described in a way that cannot be meant. */
export declare function createReceiver(options: ReceiverOptions): Receiver;
export {};
