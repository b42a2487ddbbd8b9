/**
 * Serves the demo shop on one loopback origin and the outside world, which
 * the shop calls only after a yes, on another. Each call to the outside is
 * written down, so that a visitor, a test and the strip on top of the pages
 * can see what was called and what was not.
 *
 * `node demo/server.js` starts it; `startServer()` does the same for tests.
 */
import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { BASE, demoReceiver } from './receiver.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What of the repository may be asked for; the rest does not exist. */
const SERVED = [
  'demo/',
  'dist/',
  'test/fixtures/policies/',
  ...[
    'lit',
    'lit-html',
    'lit-element',
    '@lit/reactive-element',
    '@lit-labs/ssr-dom-shim',
    'idb',
    'uuid',
    'canonicalize',
    'jose',
    'csv-stringify',
  ].map((name) => `node_modules/${name}/`),
];

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** The policy that the pages name, and those that `?policy=` puts in its place. */
const POLICY = '/demo/policy.public.json';
const POLICIES = {
  changed: '/demo/policies/changed.public.json',
  'no-consent': '/demo/policies/no-consent.public.json',
  short: '/demo/policies/short.public.json',
  unlawful: '/demo/policies/unlawful.json',
  unsealed: '/demo/policies/unsealed.json',
};

/** Where a form goes, and the page that says thanks. Nothing that is sent is kept. */
const FORMS = {
  '/demo/order': '/demo/checkout.html#thanks',
  '/demo/quotation': '/demo/index.html#quotation-thanks',
  '/demo/newsletter': '/demo/index.html#newsletter-thanks',
};

/** What the outside world answers to, the cookie it sets there, and for how long: 180 days is within six months. */
const OUTSIDE = {
  '/count.js': { file: 'count.js' },
  '/hit': { cookie: 'turfteller', maxAge: 180 * 86_400 },
  '/video/dijk-7': { file: 'video.html', cookie: 'kijkvenster', maxAge: 180 * 86_400 },
  '/map': { file: 'map.html', cookie: 'dijkkaart' },
  '/pixel.gif': { cookie: 'lichtbaken', maxAge: 90 * 86_400 },
};

const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/**
 * @typedef {object} OutsideCall One call to the outside world.
 * @property {string} path What was asked for, with its query.
 * @property {string} method
 * @property {Record<string, string>} cookies The cookies that came along, by name.
 * @property {string[]} set Names of the cookies that the answer sets.
 * @property {string} time When, ISO 8601.
 */

/**
 * @typedef {object} ServerOptions
 * @property {number} [port] The shop's port, or the next free one; 0 for any. 4173 unless said.
 * @property {number} [outsidePort] The same for the outside world; one above the shop's unless said.
 * @property {'localhost' | '127.0.0.1'} [host] The shop's host; the outside world takes the other, so that it is another site too.
 * @property {string} [cache] `Cache-Control` of the shop's files, such as `max-age=600` or `no-cache`; all but `no-store` come with an ETag.
 * @property {boolean} [brotli] Compress for browsers that take it, as a real shop would.
 * @property {(line: string) => void} [log] Is told each call to the outside.
 * @property {string} [data] The folder in which the shop's receiver keeps choices; without one it has no receiver.
 */

/**
 * @typedef {object} DemoServer
 * @property {string} url The shop's origin, without a slash at the end.
 * @property {string} outside The outside world's origin, without a slash at the end.
 * @property {() => readonly OutsideCall[]} calls What was called since the start or the last reset.
 * @property {() => void} reset Forgets the calls.
 * @property {() => Promise<void>} close Stops both.
 */

/**
 * Starts the shop and the outside world.
 *
 * @param {ServerOptions} [options]
 * @returns {Promise<DemoServer>}
 */
export async function startServer({
  port = 4173,
  outsidePort = port && port + 1,
  host = 'localhost',
  cache = 'no-store',
  brotli = false,
  log = () => {},
  data,
} = {}) {
  /** @type {OutsideCall[]} */
  const calls = [];
  const origins = { url: '', outside: '' };

  const receiver = demoReceiver({ folder: data, origin: () => origins.url, log });
  const shop = createServer((request, response) =>
    answer(request, response, { cache, brotli }, async (url) => {
      if (url.pathname.startsWith(`${BASE}/`)) return answerReceiver(await receiver.answer(request, url));
      if (url.pathname === '/demo/parents' && request.method === 'POST') {
        const answer = await receiver.askParent(JSON.parse(await readBody(request)));
        // No more than whether it was sent: what the receiver says is for the shop.
        return { status: answer.ok ? 202 : 502 };
      }
      if (url.pathname === '/demo/letters') return { type: TYPES['.json'], body: JSON.stringify(receiver.letters()) };
      if (url.pathname === '/demo/inspector/credential') return { body: await receiver.credential() };
      return answerShop(request, url, calls, origins);
    }),
  );
  const outside = createServer((request, response) =>
    answer(request, response, { cache: 'no-store', brotli: false }, (url) =>
      answerOutside(request, url, calls, origins, log),
    ),
  );
  origins.url = `http://${host}:${await listen(shop, port)}`;
  origins.outside = `http://${host === 'localhost' ? '127.0.0.1' : 'localhost'}:${await listen(outside, outsidePort)}`;

  return {
    ...origins,
    calls: () => [...calls],
    reset: () => void (calls.length = 0),
    close: async () => {
      await Promise.all([shop, outside].map(stop));
      await receiver.close();
    },
  };
}

/** A short text that a form or a page sent. */
async function readBody(request) {
  let text = '';
  for await (const part of request) {
    text += part;
    if (text.length > 10_000) throw new TypeError('Too long.');
  }
  return text;
}

/** What the receiver answers, handed on. */
async function answerReceiver(response) {
  const { 'content-type': type, ...headers } = Object.fromEntries(response.headers);
  return { status: response.status, type, headers, body: Buffer.from(await response.arrayBuffer()) };
}

/** Listens on loopback only; a port that is taken gives way to the next. */
async function listen(server, port) {
  for (let tries = 0; ; tries++) {
    try {
      await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port && port + tries, '127.0.0.1', () => {
          server.off('error', reject);
          resolve();
        });
      });
      return server.address().port;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || tries === 50) throw error;
    }
  }
}

function stop(server) {
  return new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
}

/**
 * Sends what `reply` found, with what every answer needs: type, length,
 * caching, and no guessing of types.
 */
async function answer(request, response, { cache, brotli }, reply) {
  let found;
  try {
    // Loopback only, by name too: a page elsewhere must not reach the demo through a name that points here.
    const { hostname } = new URL(`http://${request.headers.host}`);
    found = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
      ? await reply(new URL(`http://${request.headers.host}${request.url}`))
      : { status: 421 };
  } catch (error) {
    found = { status: error instanceof URIError || error instanceof TypeError ? 400 : 500 };
  }
  const { type = 'text/plain; charset=utf-8', file = false } = found;
  let { status = 200 } = found;
  let body = Buffer.from(found.body ?? `${status}\n`);
  const headers = { 'Cache-Control': file ? cache : 'no-store', 'X-Content-Type-Options': 'nosniff', ...found.headers };
  if (file && cache !== 'no-store') {
    headers.ETag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    if (status === 200 && request.headers['if-none-match'] === headers.ETag) status = 304;
  }
  if (brotli && body.length > 500 && /\bbr\b/.test(request.headers['accept-encoding'] ?? '')) {
    body = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
    headers['Content-Encoding'] = 'br';
    headers.Vary = 'Accept-Encoding';
  }
  if (status === 204 || status === 304) {
    response.writeHead(status, headers).end();
    return;
  }
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': body.length, ...headers });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** The shop: its pages, what the build made, and the few packages that the single-page app imports. */
async function answerShop(request, url, calls, origins) {
  const path = decodeURIComponent(url.pathname);
  const form = FORMS[path];
  if (form && request.method === 'POST') {
    request.resume();
    const [page, hash] = form.split('#');
    return { status: 303, headers: { Location: `${page}${url.search}#${hash}` } };
  }
  const log = answerLog(request, path, calls);
  if (log) return log;
  if (!['GET', 'HEAD'].includes(request.method)) return { status: 405, headers: { Allow: 'GET, HEAD' } };
  if (path === '/' || path === '/demo') return { status: 302, headers: { Location: `/demo/${url.search}` } };

  // The single-page app makes its own addresses under /demo/spa/.
  const wanted = path.startsWith('/demo/spa/') ? '/demo/spa.html' : path.endsWith('/') ? `${path}index.html` : path;
  const file = await readServed(wanted);
  if (!file) return { status: 404, type: TYPES['.html'], body: page(await readServed('/demo/404.html'), url, origins) };
  const type = TYPES[extname(wanted)] ?? 'application/octet-stream';
  return { type, body: type === TYPES['.html'] ? page(file, url, origins) : file, file: true };
}

/** A file that may be served, or `undefined`. */
async function readServed(path) {
  const parts = path.slice(1).split('/');
  const unsafe = parts.some((part) => part === '' || part.startsWith('.') || /[\\\0]/.test(part));
  if (unsafe || parts.join('/').startsWith('demo/outside/')) return undefined;
  if (!SERVED.some((folder) => parts.join('/').startsWith(folder))) return undefined;
  try {
    return await readFile(join(ROOT, ...parts));
  } catch {
    // Not there, or a folder: to a browser both are simply not found.
    return undefined;
  }
}

/** A page with the outside world's address filled in, and another policy where one is asked for by name. */
function page(file, url, { outside }) {
  const name = url.searchParams.get('policy') ?? '';
  const policy = Object.hasOwn(POLICIES, name) ? POLICIES[name] : POLICY;
  return String(file).replaceAll('__OUTSIDE__', outside).replaceAll(POLICY, policy);
}

/** The outside world: other people's tools, each setting a cookie of its own. */
async function answerOutside(request, url, calls, origins, log) {
  const path = decodeURIComponent(url.pathname);
  const open = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Methods': 'GET, POST' };
  if (request.method === 'OPTIONS') return { status: 204, headers: open };
  const asked = answerLog(request, path, calls);
  if (asked) return { ...asked, headers: open };
  if (path === '/art/bikes.svg') return { type: TYPES['.svg'], body: await readServed('/demo/art/bikes.svg') };
  if (!Object.hasOwn(OUTSIDE, path)) return { status: 404 };

  const { file, cookie, maxAge } = OUTSIDE[path];
  const cookies = readCookies(request);
  const headers = { 'Cross-Origin-Resource-Policy': 'cross-origin' };
  const set = [];
  // Set once and never prolonged: a lifetime that grows with each visit is no lifetime (CK-13).
  if (cookie && !cookies[cookie]) {
    set.push(cookie);
    const age = maxAge ? `; Max-Age=${maxAge}` : '';
    // Each company sees its own cookie only, though here they share a host. Partitioned, for browsers that keep no other cookie for one site within another.
    headers['Set-Cookie'] =
      `${cookie}=${randomUUID()}; Path=${path}${age}; SameSite=None; Secure; HttpOnly; Partitioned`;
  }
  calls.push({ path: url.pathname + url.search, method: request.method, cookies, set, time: new Date().toISOString() });
  log(`Outside world: ${request.method} ${url.pathname}${url.search}`);

  if (!file) return { type: TYPES['.gif'], body: PIXEL, headers };
  const text = await readFile(join(ROOT, 'demo', 'outside', file), 'utf8');
  return { type: TYPES[extname(file)], body: text.replaceAll('__OUTSIDE__', origins.outside), headers };
}

/** `GET /log` and `POST /log/reset`, on both origins: the shop's pages ask their own, and so call nobody. */
function answerLog(request, path, calls) {
  if (path === '/log' && request.method === 'GET')
    return { type: TYPES['.json'], body: JSON.stringify(calls, null, 2) };
  if (path === '/log/reset' && request.method === 'POST') {
    calls.length = 0;
    return { status: 204 };
  }
  return undefined;
}

function readCookies(request) {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  return Object.fromEntries(pairs.filter(([name]) => name).map(([name, ...value]) => [name, value.join('=')]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { PORT, OUTSIDE_PORT, DEMO_CACHE, DEMO_BROTLI } = process.env;
  const server = await startServer({
    ...(PORT && { port: Number(PORT) }),
    ...(OUTSIDE_PORT && { outsidePort: Number(OUTSIDE_PORT) }),
    ...(DEMO_CACHE && { cache: DEMO_CACHE }),
    brotli: DEMO_BROTLI === '1',
    log: console.log,
    data: process.env.DEMO_DATA ?? fileURLToPath(new URL('../.consent-data', import.meta.url)),
  });
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => void server.close().finally(() => process.exit(0)));
  }
  console.log(`Demo shop: ${server.url}/`);
  console.log(`Outside world: ${server.outside}/`);
  console.log(`The owner's side: ${server.url}/demo/inspector.html`);
  console.log(`Guides and reference: ${server.url}/demo/guides/`);
  // Written beside it, once for each version of the sources; nobody waits for it.
  spawn(process.execPath, [join(ROOT, '.ci/reference.js'), '--if-needed'], { stdio: 'inherit' }).unref();
}
