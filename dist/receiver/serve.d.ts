/// <reference types="node" preserve="true" />
/**
 * A receiver with all that belongs to it, listening on a port: database,
 * secrets, notices, jobs, and an end that loses nothing.
 */
import { type Server } from 'node:http';
import type { Policy } from '../model/policy.js';
import { type Store } from './open-store.js';
import { type Receiver, type ReceiverOptions } from './receiver.js';
import type { Dialect } from './schema/dialects.js';
import type { SiteOptions } from './sites-config.js';
/** Options of `openReceiver()`. */
export interface OpenOptions extends Pick<ReceiverOptions, 'base' | 'issuer' | 'limits' | 'mailer' | 'onError'> {
    /** The folder of the secrets, and of the embedded database. */
    readonly folder: string;
    /** PostgreSQL's address; the embedded database unless said. */
    readonly databaseUrl?: string | undefined;
    readonly dialect?: Dialect;
    readonly sites: Readonly<Record<string, SiteOptions>>;
    /** Public policies, whose notices go into the archive. */
    readonly policies?: readonly Policy[];
    /** Begins with a new signing key. */
    readonly rotate?: boolean;
    /** Called when the folder was taken away from this process. */
    readonly onLost?: () => void;
}
/** A receiver that is open. */
export interface OpenReceiver {
    readonly receiver: Receiver;
    readonly store: Store;
    readonly adminToken: string;
    /** How many notices of the policies are in the archive. */
    readonly notices: number;
    /** Writes what was taken in, stops the jobs, closes the database. */
    close(): Promise<void>;
}
/** Opens the database, the store and the receiver, and starts the jobs. */
export declare function openReceiver(options: OpenOptions): Promise<OpenReceiver>;
/** Options of `listen()`. */
export interface ListenOptions {
    readonly port: number;
    readonly host: string;
    /** A proxy in front says whom a request is from (`X-Forwarded-For`); otherwise anyone could say so. */
    readonly trustProxy?: boolean;
}
/** Answers HTTP on a port; resolves with the server once it listens. */
export declare function listen(receiver: Receiver, { port, host, trustProxy }: ListenOptions): Promise<Server>;
/** The port that a server listens on. */
export declare function portOf(server: Server): number;
