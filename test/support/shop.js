/**
 * The demo shop as the journeys visit it: the demo's own server with something in front that notes what is asked for,
 * can put a script before everything else in a page, can answer with something else, and can be out of reach for a while.
 *
 *   const shop = await openShop();
 *   shop.inject('Date.now = () => 0');
 *   shop.alter('/demo/policy.public.json', (text) => text.replace('Wilgenbocht', 'Elders'));
 *   await shop.down(); await shop.up();
 *   shop.requests();   // [{ path, status, bytes }] in order
 *   shop.calls();      // what reached the outside world
 */
import { createServer, request as ask } from 'node:http';
import { startServer } from '../../demo/server.js';

/** Opens the shop on free ports. `brotli`, `cache` and `data` as the demo's server has them. */
export async function openShop({ cache = 'no-store', brotli = false, data } = {}) {
  const demo = await startServer({ port: 0, cache, brotli, data });
  const origin = new URL(demo.url);
  const seen = [];
  const altered = new Map();
  const extra = new Map();
  const served = new Map();
  let injected = '';

  const front = createServer((incoming, outgoing) => {
    const url = new URL(incoming.url, 'http://localhost');
    const note = { path: incoming.url, method: incoming.method, status: 0, bytes: 0 };
    // What the demo's strip and the browser ask for themselves is no part of a shop.
    if (!['/log', '/favicon.ico'].includes(url.pathname)) seen.push(note);
    const answer = (status, headers, body) => {
      note.status = status;
      note.bytes = body.length;
      outgoing.writeHead(status, { ...headers, 'content-length': body.length });
      outgoing.end(incoming.method === 'HEAD' ? undefined : body);
    };
    const [, serve] = [...served].find(([start]) => url.pathname.startsWith(start)) ?? [];
    if (serve) return serve(incoming, outgoing);
    if (data === undefined && url.pathname.startsWith('/consent/v1/')) return takenIn(incoming, url, answer);
    const made = extra.get(url.pathname);
    if (made) return answer(200, { 'content-type': made.type, 'cache-control': cache }, Buffer.from(made.body));

    const change = altered.get(url.pathname);
    const headers = { ...incoming.headers, host: origin.host };
    // The shop behind is to see one of its own pages.
    if (headers.origin === `http://${incoming.headers.host}`) headers.origin = origin.origin;
    const isPage = /text\/html/.test(incoming.headers.accept ?? '');
    if (change || (injected && isPage)) delete headers['accept-encoding'];
    const onward = ask({ host: '127.0.0.1', port: origin.port, path: incoming.url, method: incoming.method, headers });
    onward.on('error', () => outgoing.destroy());
    onward.on('response', (reply) => {
      const parts = [];
      reply.on('data', (part) => parts.push(part));
      reply.on('end', () => {
        let body = Buffer.concat(parts);
        const rest = { ...reply.headers };
        for (const name of ['content-length', 'connection', 'keep-alive', 'transfer-encoding']) delete rest[name];
        if (change && reply.statusCode === 200) body = Buffer.from(change(String(body)));
        if (injected && /^text\/html/.test(rest['content-type'] ?? '')) {
          body = Buffer.from(String(body).replace(/<head>/, `<head><script>${injected}</script>`));
        }
        if (reply.statusCode === 304 || reply.statusCode === 204) {
          note.status = reply.statusCode;
          outgoing.writeHead(reply.statusCode, rest).end();
        } else answer(reply.statusCode, rest, body);
      });
    });
    incoming.pipe(onward);
    return undefined;
  });

  // The address that the demo's tags name. With a folder the demo's own receiver is there, and journeys about sync put
  // one there themselves; the others walk a shop whose server has taken in what was decided.
  const takenIn = async (incoming, url, answer) => {
    let text = '';
    for await (const part of incoming) text += part;
    const { events, cookies } = incoming.method === 'POST' ? JSON.parse(text) : {};
    const told = events
      ? { accepted: events.map(({ body }) => JSON.parse(body).id), duplicate: [], rejected: [] }
      : cookies
        ? { cleared: [], left: [] }
        : { event: url.searchParams.get('event'), outcomes: [] };
    answer(200, { 'content-type': 'application/json' }, Buffer.from(JSON.stringify(told)));
  };

  const up = (port) => new Promise((resolve) => front.listen(port, '127.0.0.1', resolve));
  const down = () =>
    new Promise((resolve) => {
      front.close(resolve);
      front.closeAllConnections();
    });
  await up(0);
  const { port } = front.address();

  return {
    url: `http://localhost:${port}`,
    outside: demo.outside,
    /** What reached the outside world since the start, or since it was last forgotten. */
    calls: () => demo.calls(),
    /** The same, as paths without their query. */
    called: () => demo.calls().map(({ path }) => path.split('?')[0]),
    /** What was asked of the shop, in order. */
    requests: () => [...seen],
    /** The same, as paths without their query. */
    requested: () => seen.map(({ path }) => path.split('?')[0]),
    forget: () => {
      seen.length = 0;
      demo.reset();
    },
    /** A script that runs first in every page from now on. */
    inject: (script) => void (injected = typeof script === 'function' ? `(${script})()` : script),
    /** Changes the text of what is at a path, from now on. */
    alter: (path, change) => void altered.set(path, change),
    /** Puts something at a path. */
    put: (path, body, type = 'text/html; charset=utf-8') => void extra.set(path, { body, type }),
    /** Lets somebody else answer all that begins with a path: `(incoming, outgoing) => …`. */
    serve: (start, handler) => void served.set(start, handler),
    down,
    up: () => up(port),
    close: async () => {
      await Promise.all([front.listening ? down() : undefined, demo.close()]);
    },
  };
}
