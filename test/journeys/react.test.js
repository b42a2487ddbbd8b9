/**
 * The npm side, as a developer meets it: the packed tarball in a React app with Vite, type-checked, built, and walked.
 * Needs the registry for React and Vite. WITHOUT_REGISTRY=1 skips it on a machine that has none; never in CI.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rename, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { requestedEngines } from '../support/browsers.js';
import { startEngine } from '../support/visitor.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const app = path.join(root, 'demo/apps/react');
const run = promisify(execFile);

const skip = process.env.WITHOUT_REGISTRY && !process.env.CI ? 'no registry here' : false;

describe('the packed package in a React app', { skip }, () => {
  const engines = new Map();
  const built = new Map();
  let folder;
  const servers = [];

  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'consent-panel-react-'));
    const own = (source) => !/[\\/](node_modules|dist|[^\\/]+\.tgz)$/.test(source);
    await cp(app, folder, { recursive: true, filter: own });
    await npm(root, 'pack', '--silent', '--ignore-scripts', '--pack-destination', folder);
    const packed = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
    await rename(path.join(folder, packed), path.join(folder, 'consent-panel.tgz'));
    await npm(folder, 'ci', '--no-audit', '--no-fund', '--prefer-offline');
    for (const name of requestedEngines()) engines.set(name, await startEngine(name));
  });

  after(async () => {
    for (const engine of engines.values()) await engine.stop();
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
    if (folder) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  test('its lock file knows what the package depends on', async () => {
    const lock = await readJson(path.join(app, 'package-lock.json'));
    const { dependencies } = await readJson(path.join(root, 'package.json'));
    assert.deepEqual(lock.packages['node_modules/consent-panel'].dependencies, dependencies);
  });

  test('its types hold', async () => {
    await npm(folder, 'run', 'types');
  });

  for (const name of requestedEngines()) {
    test(`built, it asks, gates a component, keeps quiet on a route change, and takes back [${name}]`, async () => {
      const url = await serve(await build('production'));
      const visitor = await engines.get(name).visitor();
      try {
        await visitor.go(`${url}/`);
        await visitor.press('refuse-all');
        await visitor.acts(1);
        for (const page of ['/film', '/contact', '/film']) {
          await visitor.press(`nav a[href="${page}"]`);
          await visitor.until('the route is there', (path) => location.pathname === path, page);
          assert.equal(await visitor.seesNow('accept-all'), false, 'asked again');
        }
        assert.equal(await visitor.seesNow('.film'), false);

        // Reloaded, it remembers the no; asked for the film, it opens at the film.
        await visitor.reload();
        await visitor.press('.waiting button');
        await visitor.press('[part="toggle"]', { within: '[data-id="video"]' });
        await visitor.press('save');
        await visitor.sees('.film');
        await visitor.reload();
        await visitor.sees('.film');

        await visitor.press('withdraw');
        await visitor.misses('.film');
        const marks = await visitor.ask(() => performance.getEntriesByType('mark').map(({ name }) => name));
        assert.deepEqual(marks, ['film mounted', 'film unmounted']);
        // Gone at once; written a moment later. A page left before that is another journey.
        await visitor.acts(3);
        await visitor.reload();
        await visitor.sees('.waiting');
        assert.equal(await visitor.seesNow('.film'), false);
        const acts = await visitor.acts(3);
        assert.deepEqual(
          acts.map(({ kind, method, evidence }) => [kind, method, evidence.control]),
          [
            ['decide', 'interface', 'refuse-all'],
            ['decide', 'interface', 'save'],
            ['withdraw', 'interface', 'withdraw'],
          ],
        );
        assert.deepEqual(visitor.errors, []);
      } finally {
        await visitor.leave();
      }
    });

    test(`mounted twice by StrictMode, it still asks once and records once [${name}]`, async () => {
      const url = await serve(await build('development'));
      const visitor = await engines.get(name).visitor();
      try {
        await visitor.go(`${url}/film`);
        await visitor.sees('accept-all');
        assert.equal(await visitor.ask(() => document.querySelectorAll('consent-panel').length), 1);
        await visitor.press('accept-all');
        await visitor.sees('.film');
        const marks = await visitor.ask(() => performance.getEntriesByType('mark').map(({ name }) => name));
        const film = marks.filter((name) => name.startsWith('film'));
        assert.deepEqual(film.sort(), ['film mounted', 'film mounted', 'film unmounted'], 'StrictMode is at work');
        assert.equal((await visitor.acts(1)).length, 1);
        await visitor.press('withdraw');
        await visitor.misses('.film');
        assert.equal((await visitor.acts(2)).length, 2);
        assert.deepEqual(visitor.errors, []);
      } finally {
        await visitor.leave();
      }
    });
  }

  /** Builds the app and says where to. In development React mounts twice in StrictMode, in production not. */
  async function build(mode) {
    if (built.has(mode)) return built.get(mode);
    const out = path.join(folder, `dist-${mode}`);
    await npm(folder, 'exec', '--', 'vite', 'build', '--mode', mode, '--outDir', out, '--logLevel', 'warn', {
      NODE_ENV: mode,
    });
    built.set(mode, out);
    return out;
  }

  /** Serves a built app: its files, and its page for every other address. */
  async function serve(folderOfFiles) {
    const types = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html; charset=utf-8' };
    const server = createServer(async (request, response) => {
      const { pathname } = new URL(request.url, 'http://localhost');
      const name = pathname.startsWith('/assets/') && !pathname.includes('..') ? pathname.slice(1) : 'index.html';
      try {
        const body = await readFile(path.join(folderOfFiles, name));
        response.writeHead(200, { 'content-type': types[path.extname(name)] ?? 'application/octet-stream' }).end(body);
      } catch {
        // Not among what was built.
        response.writeHead(404).end();
      }
    });
    servers.push(server);
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://localhost:${server.address().port}`;
  }
});

/** Runs npm in a folder; what it said is told where it fails. */
async function npm(cwd, ...args) {
  const env = typeof args.at(-1) === 'object' ? args.pop() : {};
  try {
    await run('npm', args, { cwd, env: { ...process.env, ...env }, timeout: 180_000, maxBuffer: 10_000_000 });
  } catch (error) {
    throw new Error(`npm ${args.join(' ')} failed:\n${error.stdout}${error.stderr}`, { cause: error });
  }
}

async function readJson(file) {
  return JSON.parse(await readFile(file, 'utf8'));
}
