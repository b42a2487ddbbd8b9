import { createServer } from 'node:http';
import { mkdir } from 'node:fs/promises';
import { noticeArchive } from '../documents/notice-archive.js';
import { sealNotice } from '../ledger/chain.js';
import { openPostgres, openEmbedded } from './embedded.js';
import { startJobs } from './jobs.js';
import { openStore } from './open-store.js';
import { createReceiver } from './receiver.js';
import { openSecrets } from './secrets.js';

async function openReceiver(options) {
  const { folder, databaseUrl, dialect, sites, policies = [], rotate = false, onLost, onError } = options;
  await mkdir(folder, { recursive: true, mode: 448 });
  let lost = false;
  const database = databaseUrl ? await openPostgres(databaseUrl, { ...dialect && { dialect } }) : await openEmbedded(folder, () => {
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
      groupCommit: { atOnce: databaseUrl ? 4 : 1 }
    });
    const receiver = Object.assign(
      (request, client) => lost ? Promise.resolve(new Response(null, { status: 503 })) : answer(request, client),
      { drain: () => answer.drain() }
    );
    const stop = startJobs({ store, sites, ...onError && { onError } });
    return {
      receiver,
      store,
      adminToken,
      notices,
      async close() {
        await stop();
        await receiver.drain();
        await database.close();
      }
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}
async function listen(receiver, { port, host, trustProxy = false }) {
  const { getRequestListener } = await import('@hono/node-server');
  const listener = getRequestListener(
    (request, { incoming }) => receiver(request, clientOf(incoming, trustProxy))
  );
  const server = createServer((request, response) => void listener(request, response));
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  return server;
}
function portOf(server) {
  return server.address().port;
}
function clientOf({ socket, headers }, trustProxy) {
  const forwarded = trustProxy ? String(headers["x-forwarded-for"] ?? "").split(",").at(-1)?.trim() : "";
  return forwarded || (socket.remoteAddress ?? "");
}

export { listen, openReceiver, portOf };
//# sourceMappingURL=serve.js.map
