/**
 * What the tests of the receiver share: sources bundled on the spot, an
 * embedded database, a real PostgreSQL where one is installed, and events.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { build } from 'esbuild';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** What these lines export. Packages stay outside: some load files of their own beside them. */
export async function fromSource(contents, folder = mkdtemp()) {
  const outfile = path.join(folder, 'bundle.mjs');
  await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    outfile,
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}

/** A folder within node_modules, so that packages are found from it. It goes when the process does. */
export function mkdtemp() {
  const cache = path.join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, 'receiver-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The receiver and all that its tests look at. */
export function receiverSource() {
  return fromSource(`
    export * from './src/receiver/index.ts';
    export * from './src/receiver/record-store-suite.ts';
    export { groupCommit, Busy } from './src/receiver/commit.ts';
    export { eventsIn } from './src/receiver/events.ts';
    export { admit } from './src/receiver/door.ts';
    export { retrying } from './src/receiver/sql.ts';
    export { MARKS } from './src/receiver/store.ts';
    export { dayDigest } from './src/receiver/days.ts';
    export { tellAll } from './src/receiver/webhooks.ts';
    export { applyRetention } from './src/receiver/retention.ts';
    export { ensurePartitions, migrate, firstId } from './src/receiver/schema/migrate.ts';
    export { LAYOUTS } from './src/receiver/schema/dialects.ts';
    export { capabilityProof } from './src/ledger/capability.ts';
    export { canonical, digest, sealEvent, sealNotice } from './src/ledger/chain.ts';
    export { notice } from './src/model/notice.ts';
    export * as wire from './src/model/wire.ts';
  `);
}

export const PEPPER = 'a pepper for tests that is long enough';
export const ADMIN = 'a-credential-for-tests-only-000';

/** An embedded database in memory. Takes seconds to make: one for each file of tests. */
export async function memoryDatabase() {
  const { PGlite } = await import('@electric-sql/pglite');
  return PGlite.create();
}

/** Where PostgreSQL's programs are, or `undefined`. */
export function postgresPrograms() {
  const folder = '/usr/lib/postgresql';
  if (!existsSync(folder)) return undefined;
  const [version] = readdirSync(folder).sort((a, b) => Number(b) - Number(a));
  const bin = path.join(folder, version ?? '', 'bin');
  return existsSync(path.join(bin, 'initdb')) ? bin : undefined;
}

/** Why tests that need a real PostgreSQL are skipped, or `false` where there is one. */
export const withoutPostgres = postgresPrograms()
  ? false
  : 'no PostgreSQL server is installed (Debian: apt-get install postgresql)';

/**
 * Starts a PostgreSQL of our own in a folder that goes with it. Durable as in production, unless `fast`.
 */
export async function startPostgres({ fast = true } = {}) {
  const bin = postgresPrograms();
  const folder = mkdtempSync(path.join(tmpdir(), 'receiver-pg-'));
  const isRoot = process.getuid?.() === 0;
  // It refuses to run as root.
  if (isRoot) {
    const uid = Number(execFileSync('id', ['-u', 'nobody']));
    chownSync(folder, uid, Number(execFileSync('id', ['-g', 'nobody'])));
  }
  chmodSync(folder, 0o700);
  const run = (program, ...args) =>
    execFileSync(
      isRoot ? 'runuser' : path.join(bin, program),
      isRoot ? ['-u', 'nobody', '--', path.join(bin, program), ...args] : args,
      {
        stdio: ['ignore', 'ignore', 'pipe'],
        cwd: '/',
      },
    );
  const data = path.join(folder, 'data');
  const port = await freePort();
  run('initdb', '-D', data, '-A', 'trust', '-U', 'app', '--no-sync', '-E', 'UTF8', '--locale=C.UTF-8');
  const quick = fast ? ' -c fsync=off -c synchronous_commit=off -c full_page_writes=off' : '';
  const options = `-c listen_addresses=127.0.0.1 -p ${port} -k ${folder}${quick}`;
  const start = () => run('pg_ctl', '-D', data, '-w', '-l', path.join(folder, 'log'), '-o', options, 'start');
  start();
  return {
    url: `postgres://app@127.0.0.1:${port}/postgres`,
    start,
    stop(mode = 'fast') {
      run('pg_ctl', '-D', data, '-m', mode, '-w', 'stop');
    },
    close() {
      try {
        run('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop');
      } catch {
        // It may have been stopped by the test.
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** A UUIDv7 of a moment. */
export function timedId(ms = Date.now()) {
  const time = Math.floor(ms).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${crypto.randomUUID().slice(15)}`;
}

/** An event, as a browser writes it; a test says what matters to it: `anEvent({ said: { video: 'withdrawn' } })`. */
export function anEvent({ said = { statistics: 'given' }, basis = 'consent', ...fields } = {}) {
  const now = Date.now();
  return {
    v: 1,
    id: timedId(now),
    site: 'fietsen',
    subject: crypto.randomUUID(),
    kind: 'decide',
    parents: [],
    decisions: Object.fromEntries(Object.entries(said).map(([id, state]) => [id, { state, legalBasis: basis }])),
    notice: '0'.repeat(64),
    language: 'nl',
    policyVersion: '2026-11-23',
    by: 'data-subject',
    method: 'interface',
    evidence: { layer: 'prompt', control: 'save', presses: 1 },
    validUntil: new Date(now + 180 * 86_400_000).toISOString(),
    at: new Date(now).toISOString(),
    lib: '0.1.0',
    ...fields,
  };
}

/** A request to the receiver. Whatever it answers is held against the OpenAPI document. */
export async function ask(
  receiver,
  method,
  address,
  { body, headers = {}, secret, admin = false, client, origin } = {},
) {
  const init = {
    method,
    headers: {
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(secret === undefined ? {} : { 'consent-capability': secret }),
      ...(admin ? { Authorization: `Bearer ${ADMIN}` } : {}),
      ...(origin ? { Origin: origin } : {}),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  };
  const response = await receiver(new Request(`https://shop.example/consent${address}`, init), client);
  await satisfies(method, address, response.clone());
  return response;
}

const openapi = JSON.parse(readFileSync(path.join(root, 'src/receiver/openapi.json'), 'utf8'));
const ajv = new Ajv2020({
  strict: false,
  formats: {
    uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    date: /^\d{4}-\d{2}-\d{2}$/,
    'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/,
    email: true,
  },
});
ajv.addSchema({ ...openapi, $id: 'openapi' });
/** What was answered in this process: `GET /v1/notices 200`. */
export const answered = new Set();

/** Throws where an answer is not one that the document describes. */
export async function satisfies(method, address, response) {
  if (method === 'OPTIONS') return;
  const { pathname } = new URL(address, 'https://shop.example');
  const template = Object.keys(openapi.paths)
    .sort((a, b) => a.includes('{') - b.includes('{'))
    .find((each) => new RegExp(`^${each.replaceAll('.', '\\.').replace(/\{\w+\}/, '.+')}$`).test(pathname));
  const responses = openapi.paths[template]?.[method.toLowerCase()]?.responses;
  const { status } = response;
  const type = response.headers.get('content-type') ?? '';
  // An address or method that is none is answered with a problem as well.
  const described = responses?.[status] ?? (status >= 400 ? responses?.[`${String(status)[0]}XX`] : undefined);
  assert.ok(described || (!responses && status >= 400), `${method} ${address}: ${status} is not described`);
  if (type.startsWith('text/html')) {
    assert.ok(described.content[type] ?? status === 404, `${method} ${address}: a page`);
    return;
  }
  const media = described?.content[type];
  if (described) assert.ok(media, `${method} ${address} ${status}: ${type} is not described`);
  const pointer = described
    ? [
        'paths',
        template,
        method.toLowerCase(),
        'responses',
        responses[status] ? String(status) : `${String(status)[0]}XX`,
        'content',
        type,
        'schema',
      ]
    : ['components', 'schemas', 'Problem'];
  const escaped = pointer.map((part) =>
    part.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D'),
  );
  const validate = ajv.getSchema(`openapi#/${escaped.join('/')}`);
  assert.ok(validate, `openapi#/${escaped.join('/')}`);
  const body = await response.json();
  assert.ok(
    validate(body),
    `${method} ${address} ${status}: ${JSON.stringify(validate.errors)} in ${JSON.stringify(body).slice(0, 600)}`,
  );
  answered.add(`${method} ${template} ${status}`);
}

/** A batch for the wire, out of sealed events of one subject. */
export function batch(subject, events, more = {}) {
  return { v: 1, site: 'fietsen', subject, events, ...more };
}
