/**
 * Faults, with nothing lost: servers killed between commit and answer,
 * answers lost and doubled, two servers on one database. What was sent, what
 * was acknowledged and what is stored are counted.
 *
 * FAULT_EVENTS and FAULT_KILLS make it larger by hand.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import pg from 'pg';
import { anEvent, batch, fromSource, freePort, mkdtemp, root, startPostgres, withoutPostgres } from './support.js';

const EVENTS = Number(process.env.FAULT_EVENTS ?? 400);
const KILLS = Number(process.env.FAULT_KILLS ?? 3);
const SITE = 'fietsen';

const folder = mkdtemp();
const { sealEvent, openEmbedded, expand } = await fromSource(
  `export { sealEvent } from './src/ledger/chain.ts'; export { openEmbedded } from './src/receiver/embedded.ts';
   export { expand } from './src/receiver/compact.ts';`,
);

// A server that dies by its own hand at the worst moment: what it was sent is durable, and nobody was told.
const program = path.join(folder, 'server.mjs');
const source = path.join(folder, 'server-source.mjs');
writeFileSync(
  source,
  `import { listen, openReceiver } from '${path.join(root, 'src/receiver/serve.ts')}';
const { FOLDER, PORT, DIE_AFTER, DATABASE_URL } = process.env;
const opened = await openReceiver({
  folder: FOLDER,
  databaseUrl: DATABASE_URL || undefined,
  sites: { ${SITE}: { origins: [] } },
  limits: { perClient: 1e9, perSite: 1e9 },
});
let left = Number(DIE_AFTER);
await listen(async (request, client) => {
  const response = await opened.receiver(request, client);
  if (request.method === 'POST' && --left === 0) process.kill(process.pid, 'SIGKILL');
  return response;
}, { port: Number(PORT), host: '127.0.0.1' });
process.send?.('listening');
`,
);
await build({
  entryPoints: [source],
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  outfile: program,
  logLevel: 'warning',
});

const children = new Set();
after(() => children.forEach((child) => child.kill('SIGKILL')));

/** Starts a server and settles when it listens. It dies after so many batches; never, for 0. */
async function start(env, dieAfter) {
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, DATABASE_URL: '', ...env, DIE_AFTER: String(dieAfter) },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  children.add(child);
  const exit = new Promise((resolve) => child.once('exit', () => (children.delete(child), resolve())));
  await Promise.race([new Promise((resolve) => child.once('message', resolve)), exit]);
  return { child, exit };
}

/** A page that keeps what is not acknowledged, sends a no first, and now and then loses or doubles an answer. */
async function deliver(events, ports, chance) {
  const pending = new Map(events.map((each) => [each.event.id, each]));
  const acknowledged = new Set();
  const told = { accepted: 0, duplicate: 0, lost: 0, failed: 0 };
  const rank = ({ event }) => Number(event.kind !== 'withdraw');
  for (let turn = 0; pending.size; turn++) {
    assert.ok(turn < 20_000, `${pending.size} events were never acknowledged`);
    const some = [...pending.values()].sort((a, b) => rank(a) - rank(b)).slice(0, 1 + Math.floor(chance() * 12));
    const { subject } = some[0].event;
    const group = some.filter(({ event }) => event.subject === subject);
    const send = async () => {
      const response = await fetch(`http://127.0.0.1:${ports[turn % ports.length]}/v1/events`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(
          batch(
            subject,
            group.map(({ sealed }) => sealed),
          ),
        ),
        signal: AbortSignal.timeout(10_000),
      });
      return response.status === 200 ? response.json() : Promise.reject(new Error(`status ${response.status}`));
    };
    const [answer] = await Promise.all(chance() < 0.1 ? [send(), send()] : [send()]).catch(() => []);
    if (!answer) {
      told.failed += 1;
      await new Promise((resolve) => setTimeout(resolve, 30));
      continue;
    }
    if (chance() < 0.15) {
      told.lost += 1;
      continue;
    }
    assert.deepEqual(answer.rejected, []);
    told.accepted += answer.accepted.length;
    told.duplicate += answer.duplicate.length;
    for (const id of [...answer.accepted, ...answer.duplicate]) {
      acknowledged.add(id);
      pending.delete(id);
    }
  }
  return { acknowledged, told };
}

async function someEvents() {
  const events = [];
  for (let at = 0; at < EVENTS; at++) {
    const subject = at % 10 ? events.at(-1).event.subject : crypto.randomUUID();
    const no = at % 7 === 0;
    const event = anEvent({ subject, ...(no && { kind: 'withdraw', said: { statistics: 'withdrawn' } }) });
    events.push({ event, sealed: await sealEvent(event) });
  }
  return events;
}

/** Numbers that are the same in each run, so that a failure can be looked at again. */
function chances(seed) {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** Sends everything while the server is killed between commit and answer, again and again. */
async function ordeal(env) {
  const events = await someEvents();
  const port = await freePort();
  let kills = 0;
  let stopping = false;
  let running;
  const keep = (async () => {
    while (!stopping) {
      const server = await start({ ...env, PORT: String(port) }, kills < KILLS ? 9 : 0);
      running = server.child;
      await server.exit;
      if (!stopping) kills += 1;
    }
  })();
  const { acknowledged, told } = await deliver(events, [port], chances(7));
  stopping = true;
  running.kill('SIGKILL');
  await keep;
  assert.ok(kills >= KILLS, `${kills} kills`);
  assert.ok(told.failed > 0 && told.lost > 0 && told.duplicate > 0, JSON.stringify(told));
  return { events, acknowledged };
}

/** Events in = events stored, each once, byte for byte. */
function count({ events, acknowledged }, rows) {
  const kept = new Map(rows.map(({ event_id: id, subject_id: subject, body }) => [id, expand(body, { id, subject })]));
  assert.equal(rows.length, kept.size, 'doubled');
  assert.equal(acknowledged.size, EVENTS, 'acknowledged');
  assert.deepEqual(
    [...acknowledged].filter((id) => !kept.has(id)),
    [],
    'acknowledged and lost',
  );
  assert.equal(kept.size, EVENTS, 'stored');
  for (const { event, sealed } of events) assert.equal(kept.get(event.id), sealed.body);
}

describe(`a server killed by SIGKILL between commit and answer, ${KILLS} times in ${EVENTS} events`, () => {
  it('on the embedded database: acknowledged and lost = 0, doubled = 0', async () => {
    const data = path.join(folder, 'embedded');
    const ran = await ordeal({ FOLDER: data });
    const database = await openEmbedded(data, () => {});
    const { rows } = await database.sql.query('SELECT event_id, subject_id, body FROM consent_event');
    await database.close();
    count(ran, rows);
  });

  describe('on PostgreSQL', { skip: withoutPostgres }, () => {
    let server;
    let pool;
    before(async () => {
      // Durable, as in production.
      server = await startPostgres({ fast: false });
      pool = new pg.Pool({ connectionString: server.url, max: 2 });
      pool.on('error', () => {});
    });
    after(async () => {
      await pool.end();
      server.close();
    });

    it('acknowledged and lost = 0, doubled = 0', async () => {
      const ran = await ordeal({ FOLDER: path.join(folder, 'pg'), DATABASE_URL: server.url });
      const { rows } = await pool.query('SELECT event_id, subject_id, body FROM consent_event');
      count(ran, rows);
    });

    it('two servers, and the database itself taken away and brought back: the same', async () => {
      await pool.query('TRUNCATE consent_event');
      const events = await someEvents();
      const ports = [await freePort(), await freePort()];
      const env = { FOLDER: path.join(folder, 'pg'), DATABASE_URL: server.url };
      const servers = await Promise.all(ports.map((port) => start({ ...env, PORT: String(port) }, 0)));
      const delivery = deliver(events, ports, chances(11));
      await new Promise((resolve) => setTimeout(resolve, 150));
      server.stop('immediate');
      await new Promise((resolve) => setTimeout(resolve, 300));
      server.start();
      const { acknowledged, told } = await delivery;
      assert.ok(told.failed > 0, 'the database was away while events were sent');
      for (const { child, exit } of servers) {
        child.kill('SIGKILL');
        await exit;
      }
      const { rows } = await pool.query('SELECT event_id, subject_id, body FROM consent_event');
      count({ events, acknowledged }, rows);
    });
  });
});
