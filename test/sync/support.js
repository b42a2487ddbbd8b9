/**
 * What the tests of sync in Node share: the sources bundled on the spot, and
 * the places an adapter can lead to, each as a rig for the suite.
 */
import { createServer } from 'node:http';
import { fromSource, memoryDatabase, PEPPER } from '../receiver/support.js';

export { startPostgres, withoutPostgres } from '../receiver/support.js';

/** The adapters, the suite, the receiver. */
export function syncSource() {
  return fromSource(`
    export * from './src/sync/adapter-suite.ts';
    export * from './src/sync/adapter.ts';
    export * from './src/sync/adapters/http.ts';
    export * from './src/sync/adapters/couchdb.ts';
    export * from './src/sync/adapters/couchdb-design.ts';
    export * from './src/sync/adapters/postgrest.ts';
    export * from './src/sync/adapters/postgrest-setup.ts';
    export * from './src/sync/adapters/memory.ts';
    export * from './src/receiver/index.ts';
    export { canonical, digest, sealEvent } from './src/ledger/chain.ts';
    export * as wire from './src/model/wire.ts';
  `);
}

export const ORIGIN = 'https://fietsen.example';

/** Requests that come from a page of the shop, as a browser would mark them. */
export function fromPage(fetcher) {
  return (input, init = {}) =>
    fetcher(input, { ...init, headers: { ...Object.fromEntries(new Headers(init.headers)), Origin: ORIGIN } });
}

/** Rows of a subject in the receiver's store, with the hash of each text. */
export async function storedIn(store, subject, digest) {
  const rows = await store.events.of('fietsen', [subject]);
  return Promise.all(rows.map(async ({ body }) => ({ hash: await digest(body), body })));
}

/** A receiver on a database of `{ query }`, reached without a socket. */
export async function aReceiver({ createReceiver, openStore }, sql, options = {}) {
  const store = await openStore({ sql, pepper: PEPPER });
  const receiver = createReceiver({
    store,
    sites: { fietsen: { origins: [ORIGIN] } },
    base: '/consent',
    limits: { events: 1_000_000, denials: 1_000_000 },
    ...options,
  });
  return { store, receiver };
}

export { memoryDatabase };

/** Serves on a port of its own; `close` ends it. */
export async function serve(handler) {
  const server = createServer(handler);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
