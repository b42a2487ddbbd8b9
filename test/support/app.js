/**
 * One of the small apps of demo/apps/, as a developer meets it: copied to a folder of its own, with the packed package as
 * npm delivers it, and with all else from the registry by its lock file.
 *
 *   const app = await openApp('vue');
 *   await app.npm('run', 'build');
 *   const url = await app.serve('dist');                      // what was built, and its page for every route
 *   const url = await app.start('npx', 'vite', '--port', …);  // or a server of the framework's own
 *   await app.close();
 */
import { execFile, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** Set on a machine that has no registry, these walks are left out; never in CI. */
export const withoutRegistry = process.env.WITHOUT_REGISTRY && !process.env.CI ? 'no registry here' : false;

/** Copies an app, packs the package into it, and installs. */
export async function openApp(name) {
  const home = await mkdtemp(path.join(os.tmpdir(), `consent-panel-${name}-`));
  const folder = path.join(home, name);
  const servers = [];
  const children = [];
  const own = (source) => !/[\\/](node_modules|dist|\.next|\.angular|[^\\/]+\.tgz)$/.test(source);
  const from = path.join(root, 'demo/apps');
  await mkdir(folder, { recursive: true });
  for (const each of [name, 'shared']) {
    await cp(path.join(from, each), path.join(home, each), { recursive: true, filter: own });
  }
  await npm(root, 'pack', '--silent', '--ignore-scripts', '--pack-destination', folder);
  const packed = (await readdir(folder)).find((file) => file.endsWith('.tgz'));
  await rename(path.join(folder, packed), path.join(folder, 'consent-panel.tgz'));
  await npm(folder, 'ci', '--no-audit', '--no-fund', '--prefer-offline');

  return {
    folder,
    npm: (...args) => npm(folder, ...args),
    /** Changes a file of the app, as a developer at work does; resolves to what changes it back. */
    async edit(file, change) {
      const at = path.join(folder, file);
      const before = await readFile(at, 'utf8');
      const after = change(before);
      if (after === before) throw new Error(`${file} has not got what was to be changed`);
      await writeFile(at, after);
      return () => writeFile(at, before);
    },
    /** Serves what was built: its files, and its page for every other address. */
    async serve(built) {
      const server = createServer(async (request, response) => {
        const { pathname } = new URL(request.url, 'http://localhost');
        const file = path.extname(pathname) && !pathname.includes('..') ? pathname.slice(1) : 'index.html';
        try {
          const body = await readFile(path.join(folder, built, file));
          response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
          response.end(body);
        } catch {
          // Not among what was built.
          response.writeHead(404).end();
        }
      });
      servers.push(server);
      await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
      return `http://localhost:${server.address().port}`;
    },
    /** Starts a server by a command, `PORT` in it and in its environment being a free one; resolves when it answers. */
    async start(command, ...args) {
      const port = await freePort();
      const given = args.map((arg) => arg.replace('PORT', String(port)));
      const env = { ...process.env, PORT: String(port), NEXT_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false' };
      delete env.NODE_ENV;
      // A group of its own, so that what it starts ends with it.
      const child = spawn(command, given, { cwd: folder, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
      children.push(child);
      let said = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
      const url = `http://localhost:${port}`;
      for (const end = Date.now() + 60_000; ; await sleep(100)) {
        if (child.exitCode !== null || Date.now() > end) throw new Error(`${command} ${given.join(' ')}:\n${said}`);
        if ((await fetch(url).catch(() => undefined))?.ok) return url;
      }
    },
    async close() {
      for (const child of children) if (child.exitCode === null) await endGroup(child);
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** What an app's lock file says of the package, and what the package says of itself: a changed dependency shows here. */
export async function lockedAndOwn(name) {
  const read = async (file) => JSON.parse(await readFile(path.join(root, file), 'utf8'));
  const lock = await read(`demo/apps/${name}/package-lock.json`);
  const { dependencies, peerDependencies } = await read('package.json');
  const locked = lock.packages['node_modules/consent-panel'];
  return [
    { dependencies: locked.dependencies, peerDependencies: locked.peerDependencies },
    { dependencies, peerDependencies },
  ];
}

async function endGroup(child) {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It ended by itself.
    return;
  }
  await Promise.race([ended, sleep(5_000).then(() => process.kill(-child.pid, 'SIGKILL'))]);
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Runs npm in a folder, with what the last argument adds to the environment; what it said is told where it fails. */
async function npm(cwd, ...args) {
  const added = typeof args.at(-1) === 'object' ? args.pop() : {};
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false', ...added };
  try {
    await run('npm', args, { cwd, env, timeout: 300_000, maxBuffer: 10_000_000 });
  } catch (error) {
    throw new Error(`npm ${args.join(' ')} failed:\n${error.stdout}${error.stderr}`, { cause: error });
  }
}
