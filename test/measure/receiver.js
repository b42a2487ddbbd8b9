/**
 * Measures the receiver, in one run: how many events a second it stores, for
 * one and for ten in a request, on the embedded database and on PostgreSQL,
 * with group commit and without, and beside a receiver that looks at nothing;
 * how many bytes an event takes; whether its memory grows; how long a history
 * takes to fold.
 *
 *   node test/measure/receiver.js                   a few minutes
 *   node test/measure/receiver.js --events 1000000  memory over a million events
 *   node test/measure/receiver.js --seconds 10      longer runs
 *
 * Requests go over HTTP, through a socket, from another process of the same
 * machine, which takes its share of it. PostgreSQL is durable, as in
 * production.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { anEvent, fromSource, postgresPrograms, startPostgres } from '../receiver/support.js';
import { made } from './batches.js';

const { values } = parseArgs({
  options: { events: { type: 'string', default: '20000' }, seconds: { type: 'string', default: '4' } },
});
const EVENTS = Number(values.events);
const SECONDS = Number(values.seconds);

const {
  createReceiver,
  groupCommit,
  openStore,
  places,
  listen,
  portOf,
  openEmbedded,
  sealEvent,
  sealNotice,
  noticeArchive,
  definePolicyFile,
  publicPolicy,
  merge,
} = await fromSource(`
  export { createReceiver } from './src/receiver/receiver.ts';
  export { groupCommit } from './src/receiver/commit.ts';
  export { places } from './src/receiver/sql.ts';
  export { openStore } from './src/receiver/open-store.ts';
  export { listen, portOf } from './src/receiver/serve.ts';
  export { openEmbedded } from './src/receiver/embedded.ts';
  export { sealEvent, sealNotice } from './src/ledger/chain.ts';
  export { noticeArchive } from './src/documents/index.ts';
  export { definePolicyFile, publicPolicy } from './src/policy/index.ts';
  export { merge } from './src/model/merge.ts';
`);
const PEPPER = 'a pepper for measuring, long enough to be one';
const shop = JSON.parse(readFileSync(new URL('../fixtures/policies/bicycle-shop.json', import.meta.url), 'utf8'));
const [archived] = await noticeArchive(publicPolicy(definePolicyFile({ ...shop, site: 'fietsen' })));
const SHOWN = await sealNotice(archived.notice);

console.log(`${cpus().length} cores, Node ${process.version}\n`);
await fold();
const folder = mkdtempSync(path.join(tmpdir(), 'measure-'));
const embedded = await openEmbedded(folder, () => process.exit(1));
await measure('PGlite, in a folder', embedded.sql, 1);
await bytes('PGlite', embedded.sql);
await memory(embedded.sql);
await embedded.close();
rmSync(folder, { recursive: true, force: true });
if (postgresPrograms()) {
  const server = await startPostgres({ fast: false });
  const pool = new pg.Pool({ connectionString: server.url, max: 8 });
  await measure('PostgreSQL', pool, 4);
  await bytes('PostgreSQL', pool);
  await pool.end();
  server.close();
} else console.log('PostgreSQL: not installed, not measured');
process.exit(0);

async function measure(name, sql, atOnce) {
  const store = await openStore({ sql, pepper: PEPPER });
  await store.notices.keep('fietsen', SHOWN);
  console.log(name);
  for (const [size, clients] of [
    [1, 64],
    [10, 16],
  ]) {
    const rates = {};
    const receiving = (to, gathered) =>
      createReceiver({
        store: to,
        sites: { fietsen: { origins: [] } },
        limits: { perClient: 1e9, perSite: 1e9 },
        groupCommit: gathered,
      });
    for (const [how, receiver] of [
      ['one statement per event', receiving(eachAlone(store), false)],
      ['group commit', receiving(store, { atOnce })],
      ['the same, looking at nothing', await blind(sql, { atOnce })],
    ]) {
      const server = await listen(receiver, { port: 0, host: '127.0.0.1' });
      const { rate, p50, p99 } = await load(portOf(server), size, clients);
      rates[how] = rate;
      console.log(
        `  ${String(size).padStart(2)} in a request, ${clients} clients, ${how.padEnd(28)} ${rate.toFixed(0).padStart(6)} events/s   p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`,
      );
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    }
    const ours = rates['group commit'];
    console.log(
      `     group commit: ${(ours / rates['one statement per event']).toFixed(1)} times as many; ${(ours / rates['the same, looking at nothing']).toFixed(2)} of what looks at nothing`,
    );
  }
}

/**
 * What a receiver could be at most on this machine at this moment: what comes in goes into a table, in the same groups.
 * No shape, hash, secret, limit or notice is looked at, nothing is signed, and nobody could rely on what it keeps.
 */
async function blind(sql, options) {
  await sql.query(
    'CREATE TABLE IF NOT EXISTS unseen (subject uuid, event uuid, body text, PRIMARY KEY (subject, event))',
  );
  const append = async (rows) => {
    await sql.query(`INSERT INTO unseen VALUES ${places(rows.length, 3)} ON CONFLICT DO NOTHING`, rows.flat());
    return rows;
  };
  const commit = groupCommit({ append }, options);
  return async (request) => {
    const { subject, events } = JSON.parse(await request.text());
    const rows = events.map(({ body }) => [subject, crypto.randomUUID(), body]);
    await commit(rows);
    return new Response(JSON.stringify({ accepted: rows.map(([, id]) => id) }));
  };
}

/** The store as it would be without gathering: each event a statement of its own. */
function eachAlone(store) {
  const append = async (rows) => {
    const outcomes = [];
    for (const row of rows) outcomes.push(...(await store.events.append([row])));
    return outcomes;
  };
  return { ...store, events: { ...store.events, append } };
}

async function load(port, size, clients) {
  const visitors = fork(new URL('load.js', import.meta.url));
  await once(visitors, 'message');
  visitors.send({ port, size, clients, seconds: SECONDS, notice: SHOWN.digest });
  const [answer] = await once(visitors, 'message');
  visitors.disconnect();
  return answer;
}

/** What an event takes on disk, with its indexes, over all partitions. */
async function bytes(name, sql) {
  await sql.query('VACUUM ANALYZE consent_event');
  const { rows } = await sql.query(`SELECT count(*) AS n, avg(octet_length(body)) AS body FROM consent_event`);
  const { rows: sizes } = await sql.query(
    `SELECT sum(pg_total_relation_size(inhrelid)) AS total, sum(pg_relation_size(inhrelid)) AS heap
FROM pg_inherits WHERE inhparent = 'consent_event'::regclass`,
  );
  const n = Number(rows[0].n);
  console.log(
    `  ${name}: ${(Number(sizes[0].total) / n).toFixed(0)} bytes an event over ${n} events (heap ${(Number(sizes[0].heap) / n).toFixed(0)}); its text alone is ${Number(rows[0].body).toFixed(0)}\n`,
  );
}

/** The heap of this process while events go through the receiver, without a socket. */
async function memory(sql) {
  const store = await openStore({ sql, pepper: PEPPER });
  const receiver = createReceiver({
    store,
    sites: { fietsen: { origins: [] } },
    limits: { perClient: 1e12, perSite: 1e12 },
  });
  const step = Math.max(1_000, Math.floor(EVENTS / 5));
  const heap = [];
  for (let sent = 0; sent < EVENTS;) {
    for (const end = sent + step; sent < end;) {
      const bodies = await Promise.all(Array.from({ length: 10 }, () => made(20, SHOWN.digest)));
      await Promise.all(
        bodies.map(async (body) => {
          const headers = { 'Content-Type': 'application/json' };
          const response = await receiver(new Request('http://x/v1/events', { method: 'POST', headers, body }));
          if (response.status !== 200) throw new Error(await response.text());
        }),
      );
      sent += 200;
    }
    globalThis.gc?.();
    heap.push(`${(process.memoryUsage().heapUsed / 1_048_576).toFixed(0)} MB at ${sent}`);
  }
  console.log(
    `  JavaScript heap over ${EVENTS} events: ${heap.join(', ')}${globalThis.gc ? '' : ' (without --expose-gc)'}\n`,
  );
}

/** How long it takes to seal one more event, and to fold a chain of so many. */
async function fold() {
  console.log('Append and fold');
  for (const size of [10, 1_000, 100_000]) {
    const events = [];
    let parents = [];
    const sealing = performance.now();
    for (let at = 0; at < size; at++) {
      const event = anEvent({
        subject: '6f1c2c1e-8a36-4d58-9b39-0d1f4e7a1c55',
        parents,
        said: { [`p${at % 10}`]: at % 3 ? 'given' : 'withdrawn' },
      });
      const { hash } = await sealEvent(event);
      events.push({ hash, event });
      parents = [hash];
    }
    const sealed = (performance.now() - sealing) / size;
    const folding = performance.now();
    merge(events);
    console.log(
      `  ${size} events: sealing ${(sealed * 1_000).toFixed(0)} µs each, fold ${(performance.now() - folding).toFixed(1)} ms`,
    );
  }
  console.log('');
}
