/** Serves one subject's page and files, compressed as a good host does, and counts what is sent. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES = { '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json' };
const compressed = new Map();

/** Opens it. `sent()` are the compressed bytes since it was last asked: in all, and until what waits for a yes was
 * asked for. */
export async function openShop(subject, given) {
  const html = await subject.page(given);
  const files = { '/ran.js': 'window.ran ??= performance.now();', ...(await subject.files(given)) };
  let bytes = 0;
  let before;
  const find = async (pathname) => {
    if (pathname === '/') return html;
    if (pathname in files) return files[pathname];
    const [start, folder] = Object.entries(subject.folder ?? {}).find(([key]) => pathname.startsWith(key)) ?? [];
    return folder && !pathname.includes('..') ? readFile(path.join(folder, pathname.slice(start.length))) : undefined;
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const body = await find(pathname).catch(() => undefined);
    if (body === undefined) return response.writeHead(404).end();
    const packed = pack(body);
    if (pathname === '/ran.js') before ??= bytes;
    else bytes += packed.length;
    response.writeHead(200, {
      'content-type': pathname === '/' ? 'text/html; charset=utf-8' : (TYPES[path.extname(pathname)] ?? 'text/plain'),
      'content-encoding': 'br',
      'content-length': packed.length,
      'cache-control': pathname === '/' ? 'no-cache' : 'max-age=86400',
    });
    return response.end(packed);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    // A name that a browser trusts as it does `localhost`, and that is not a developer's own: there we warn of slips in the look.
    url: `http://shop.localhost:${server.address().port}/`,
    sent: () => {
      const now = { all: bytes, untilPermitted: before };
      bytes = 0;
      before = undefined;
      return now;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Brotli 11, each text once. */
function pack(body) {
  const text = String(body);
  if (!compressed.has(text)) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: text.length > 2_000_000 ? 9 : 11 };
    compressed.set(text, brotliCompressSync(Buffer.from(body), { params }));
  }
  return compressed.get(text);
}
