/**
 * A receiver with all that belongs to it, listening on a port: database,
 * secrets, notices, jobs, and an end that loses nothing.
 */
/// <reference types="node" preserve="true" />
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { mkdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { noticeArchive } from '../documents/index.js';
import { sealNotice } from '../ledger/chain.js';
import type { Policy } from '../model/policy.js';
import { openEmbedded, openPostgres } from './embedded.js';
import { startJobs } from './jobs.js';
import { openStore, type Store } from './open-store.js';
import { createReceiver, type Receiver, type ReceiverOptions } from './receiver.js';
import type { Dialect } from './schema/dialects.js';
import { openSecrets } from './secrets.js';
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
export async function openReceiver(options: OpenOptions): Promise<OpenReceiver> {
  const { folder, databaseUrl, dialect, sites, policies = [], rotate = false, onLost, onError } = options;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  let lost = false;
  const database = databaseUrl
    ? await openPostgres(databaseUrl, { ...(dialect && { dialect }) })
    : await openEmbedded(folder, () => {
        lost = true;
        onLost?.();
      });
  try {
    const { key, pepper, adminToken } = await openSecrets(folder, { rotate });
    const store = await openStore({ sql: database.sql, admin: database.admin, dialect: database.dialect, key, pepper });
    let notices = 0;
    for (const policy of policies) {
      for (const { notice } of await noticeArchive(policy)) {
        const fault = await store.notices.keep(policy.site, await sealNotice(notice));
        if (fault) throw new TypeError(`A notice of "${policy.site}" cannot be kept: ${fault}`);
        notices += 1;
      }
    }
    const answer = createReceiver({
      ...options,
      store,
      adminToken,
      groupCommit: { atOnce: databaseUrl ? 4 : 1 },
    });
    const receiver: Receiver = Object.assign(
      (request: Request, client?: string): Promise<Response> =>
        lost ? Promise.resolve(new Response(null, { status: 503 })) : answer(request, client),
      { drain: () => answer.drain() },
    );
    const stop = startJobs({ store, sites, ...(onError && { onError }) });
    return {
      receiver,
      store,
      adminToken,
      notices,
      async close() {
        await stop();
        await receiver.drain();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Options of `listen()`. */
export interface ListenOptions {
  readonly port: number;
  readonly host: string;
  /** A proxy in front says whom a request is from (`X-Forwarded-For`); otherwise anyone could say so. */
  readonly trustProxy?: boolean;
}

/** Answers HTTP on a port; resolves with the server once it listens. */
export async function listen(receiver: Receiver, { port, host, trustProxy = false }: ListenOptions): Promise<Server> {
  const { getRequestListener } = await import('@hono/node-server');
  const listener = getRequestListener((request, { incoming }) =>
    receiver(request, clientOf(incoming as IncomingMessage, trustProxy)),
  );
  const server = createServer((request, response) => void listener(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return server;
}

/** The port that a server listens on. */
export function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function clientOf({ socket, headers }: IncomingMessage, trustProxy: boolean): string {
  const forwarded = trustProxy
    ? String(headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : '';
  return forwarded || (socket.remoteAddress ?? '');
}
