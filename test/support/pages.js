/**
 * The fixture pages of test/fixtures/pages, on an origin of their own, and the outside world on another. Every call to the
 * outside is written down; it answers whatever is asked for by what the name ends in. A script from there says that it ran
 * in `window.ran`.
 *
 *   const pages = await openPages();
 *   await visitor.go(pages.at('scripts'));
 *   pages.called();   // ['/first.js', …] in order
 *   await pages.close();
 *
 * In a page `__OUTSIDE__` stands for the outside world. `<html data-expects="/a.js /b.gif">` names what is asked of it after
 * a yes, and `data-order="a b"` what runs, in this order.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'test/fixtures/pages');

const TYPES = {
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** The names of the fixture pages, without their ending. */
export function pageNames() {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.slice(0, -5))
    .sort();
}

/** What a page says of itself: what is asked of the outside after a yes, what runs in order, and what it is for. */
export function toldBy(name) {
  const text = readFileSync(path.join(folder, `${name}.html`), 'utf8');
  const attribute = (key) => new RegExp(`data-${key}="([^"]*)"`).exec(text)?.[1];
  const list = (key) => attribute(key)?.split(' ').filter(Boolean);
  return {
    expects: list('expects'),
    order: list('order'),
    // Where the page breaks what an engine is driven by.
    engines: list('engines'),
    apart: /data-apart[ >]/.test(text),
    faulty: /data-faulty[ >]/.test(text),
    title: /<title>(.*?)<\/title>/.exec(text)?.[1] ?? name,
  };
}

/** Opens both origins on free ports. `policy` is served at /policy.json; that of the demo unless said. */
export async function openPages({ policy } = {}) {
  const calls = [];
  const published = policy ? JSON.stringify(policy) : readFileSync(path.join(root, 'demo/policy.public.json'), 'utf8');
  const origins = { site: '', outside: '' };
  const fill = (text) => text.replaceAll('__OUTSIDE__', origins.outside).replaceAll('__SITE__', origins.site);

  const find = async (pathname) => {
    if (pathname === '/policy.json') return published;
    const [, kind, rest] = /^\/(pages|dist|node_modules)\/(.+)$/.exec(pathname) ?? [];
    if (!kind || rest.includes('..')) return undefined;
    const file = kind === 'pages' ? path.join(folder, rest) : path.join(root, kind, rest);
    const body = await readFile(file).catch(() => undefined);
    return body && kind === 'pages' ? fill(String(body)) : body;
  };
  const site = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const body = await find(pathname);
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': TYPES[path.extname(pathname)] ?? 'text/plain',
      'cache-control': 'no-store',
      // For a frame in a sandbox, whose origin is nobody's.
      'access-control-allow-origin': '*',
    });
    response.end(body ?? '');
  });
  const outside = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const page = /^\/(pages|dist|policy\.json)/.test(pathname) ? await find(pathname) : undefined;
    // The outside world may have the same pages, for a frame of another site; its own files are no calls.
    if (page === undefined && pathname !== '/favicon.ico')
      calls.push({ path: pathname, referrer: request.headers.referer });
    response.writeHead(200, {
      'content-type': TYPES[path.extname(pathname)] ?? 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
    });
    const body = page ?? outsideBody(pathname);
    response.end(typeof body === 'string' ? fill(body) : body);
  });
  const listen = (server) => new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  await Promise.all([listen(site), listen(outside)]);
  origins.site = `http://localhost:${site.address().port}`;
  origins.outside = `http://127.0.0.1:${outside.address().port}`;
  const stop = (server) =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });

  return {
    ...origins,
    /** The address of a page. */
    at: (name) => `${origins.site}/pages/${name}.html`,
    /** What was asked of the outside world, in order. */
    calls: () => [...calls],
    /** The same, paths only. */
    called: () => calls.map((call) => call.path),
    forget: () => void (calls.length = 0),
    close: () => Promise.all([site, outside].map(stop)),
  };
}

/** What the outside world sends: a script says that it ran, a sheet wants a font, a container brings one more tag. */
function outsideBody(pathname) {
  const { name, ext } = path.parse(pathname);
  const ran = `(globalThis.ran ??= []).push(${JSON.stringify(name)});`;
  if (name === 'container') {
    return `${ran} document.head.append(Object.assign(document.createElement('script'), { src: '__OUTSIDE__/tag.js' }));`;
  }
  if (name === 'writes') return `${ran} document.write('<p id="written">written</p>');`;
  if (name === 'library') return `${ran} export const name = 'library';`;
  if (ext === '.js') return ran;
  if (ext === '.css')
    return `@font-face{font-family:outside;src:url(__OUTSIDE__/font.woff2)}.font{font-family:outside}`;
  if (ext === '.gif') return PIXEL;
  if (ext === '.svg') return '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>';
  return `<!doctype html><title>${name}</title><p>${name}</p>`;
}
