/**
 * `consent-panel receive` as its owner starts it: a real process, a real
 * folder, a real PostgreSQL.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { compactVerify, createLocalJWKSet } from 'jose';
import { build } from 'esbuild';
import { anEvent, batch, fromSource, mkdtemp, root, startPostgres, withoutPostgres } from './support.js';

const folder = mkdtemp();
const { sealEvent, lockFolder } = await fromSource(
  `export { sealEvent } from './src/ledger/chain.ts'; export { lockFolder } from './src/receiver/lock.ts';`,
);
const program = path.join(folder, 'cli.mjs');
await build({
  entryPoints: [path.join(root, 'src/cli.ts')],
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  outfile: program,
  logLevel: 'warning',
});
const POLICY = path.join(root, 'demo/policy.public.json');
const { site } = JSON.parse(readFileSync(POLICY, 'utf8'));

const running = new Set();
after(() => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts the command; `said` settles with its first line, or with what it said when it ended. */
function start(args, env = {}) {
  const child = spawn(process.execPath, [program, 'receive', ...args, '--lang', 'en'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DATABASE_URL: '', ...env },
  });
  running.add(child);
  let output = '';
  const ended = new Promise((resolve) =>
    child.once('exit', (code, signal) => {
      running.delete(child);
      resolve({ code, signal, output });
    }),
  );
  const said = new Promise((resolve) => {
    const hear = (chunk) => {
      output += chunk;
      if (/Receiving at/.test(output)) resolve({ output, url: /Receiving at (\S+)/.exec(output)[1] });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then(resolve);
  });
  return { child, said, ended };
}

const options = (data) => [
  POLICY,
  '--origin',
  'https://fietsen.example',
  '--port',
  '0',
  '--base',
  '/consent',
  '--data',
  data,
];
const push = async (url, event) =>
  (
    await fetch(`${url}/v1/events`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(batch(event.subject, [await sealEvent(event)], { site })),
    })
  ).json();

describe('consent-panel receive, with the embedded database', () => {
  const data = path.join(folder, 'data');
  let first;
  let url;
  let receipt;
  before(async () => {
    first = start(options(data));
    ({ url } = await first.said);
    assert.ok(url, JSON.stringify(await first.said));
  });

  it('takes in an event, and has the notices of the policy', async () => {
    const event = anEvent({ site });
    const answer = await push(url, event);
    assert.deepEqual(answer.accepted, [event.id]);
    ({ receipt } = answer);
    assert.match((await first.said).output, /[1-9]\d* notices in the archive/);
  });

  it('a second process on the same folder refuses to start, and says why', async () => {
    const { code, output } = await start(options(data)).ended;
    assert.equal(code, 1);
    assert.match(output, /in use by process \d+ on .+Two processes on one embedded database lose records/);
    assert.equal(output.trim().split('\n').length, 1, 'one line, no stack');
    assert.equal((await fetch(`${url}/healthz`)).status, 200, 'the first goes on');
  });

  it('the secrets are in a file that only its owner can read', () => {
    assert.equal(statSync(path.join(data, 'secrets.json')).mode & 0o777, 0o600);
  });

  it('killed and started again it takes over, has what it acknowledged, and old receipts hold after a rotation', async () => {
    const event = anEvent({ site });
    assert.deepEqual((await push(url, event)).accepted, [event.id]);
    first.child.kill('SIGKILL');
    await first.ended;
    const second = start([...options(data), '--rotate-key']);
    const { url: again, output } = await second.said;
    assert.ok(again, output);
    assert.deepEqual((await push(again, event)).duplicate, [event.id]);
    const keys = await (await fetch(`${again}/.well-known/jwks.json`)).json();
    assert.equal(keys.keys.length, 2);
    await compactVerify(receipt, createLocalJWKSet(keys));
    second.child.kill('SIGTERM');
    const { code } = await second.ended;
    assert.equal(code, 0, 'ends in order');
  });
});

describe('the lock of a folder', () => {
  const made = (name) => {
    const dir = path.join(folder, name);
    mkdirSync(dir);
    return dir;
  };

  it('ten that start at once over a dead process’s lock: one gets it', async () => {
    const dir = made('race');
    writeFileSync(
      path.join(dir, 'in-use.lock'),
      JSON.stringify({ pid: 2 ** 22 - 3, host: (await import('node:os')).hostname(), began: '1', token: 'x' }),
    );
    const tries = await Promise.allSettled(Array.from({ length: 10 }, () => lockFolder(dir, () => {})));
    const won = tries.filter(({ status }) => status === 'fulfilled');
    assert.equal(won.length, 1);
    assert.ok(tries.every(({ status, reason }) => status === 'fulfilled' || reason.code === 'folder-taken'));
    await won[0].value.release();
    await (await lockFolder(dir, () => {})).release();
  });

  it('a holder on another machine that was alive a moment ago is left alone', async () => {
    const dir = made('elsewhere');
    writeFileSync(path.join(dir, 'in-use.lock'), JSON.stringify({ pid: 1, host: 'elsewhere', began: '', token: 'x' }));
    await assert.rejects(
      lockFolder(dir, () => {}),
      { code: 'folder-taken' },
    );
  });
});

describe('consent-panel receive, on PostgreSQL', { skip: withoutPostgres }, () => {
  let server;
  before(async () => (server = await startPostgres()));
  after(() => server.close());

  it('two processes share one database; a third kind of trouble is said in one line', async () => {
    const env = { DATABASE_URL: server.url };
    const data = path.join(folder, 'data-pg');
    const one = start(options(data), env);
    const { url } = await one.said;
    assert.ok(url, JSON.stringify(await one.said));
    const two = start(options(data), env);
    const { url: other } = await two.said;
    assert.ok(other);
    const event = anEvent({ site });
    assert.deepEqual((await push(url, event)).accepted, [event.id]);
    assert.deepEqual((await push(other, event)).duplicate, [event.id]);
    for (const { child, ended } of [one, two]) {
      child.kill('SIGTERM');
      assert.equal((await ended).code, 0);
    }
    const { code, output } = await start(options(data), { DATABASE_URL: 'postgres://app@127.0.0.1:1/none' }).ended;
    assert.equal(code, 1);
    assert.match(output, /ECONNREFUSED/);
  });
});

describe('consent-panel receive, called wrongly', () => {
  it('says what is missing', async () => {
    const { code, output } = await start([]).ended;
    assert.equal(code, 2);
    assert.match(output, /--origin/);
  });

  it('prints the schema of each dialect', async () => {
    for (const dialect of ['postgres', 'cockroach', 'yugabyte', 'citus']) {
      const { code, output } = await start(['--print-schema', '--dialect', dialect]).ended;
      assert.equal(code, 0);
      assert.match(output, /CREATE TABLE IF NOT EXISTS consent_event/);
    }
  });
});
