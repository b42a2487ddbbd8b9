/**
 * Serves the editor on this machine alone, with one policy file open in it;
 * what is filled in is written into that file. No other page may read or
 * write it: the address carries a secret, and the host is looked at.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Trouble, type Speech } from '../command.js';
import { readText, writeAll } from '../files.js';
import { packageFolder } from './package-file.js';

/** An editor that is being served. */
export interface ServedEditor {
  readonly url: string;
  /** Settles when it stops, by Ctrl+C or `close()`. */
  readonly ended: Promise<void>;
  readonly close: () => void;
}

const PARTS = [
  'demo/editor.html',
  'demo/editor/',
  'demo/shop.css',
  'demo/art/icon.svg',
  'dist/',
  'test/fixtures/policies/',
];
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
const MAX_BYTES = 5_000_000;

/** Starts on a free port of the loopback address. Rejects with `Trouble` where there is none. */
export async function serveEditor(file: string, speech: Speech, home: string = packageFolder()): Promise<ServedEditor> {
  const secret = randomBytes(18).toString('base64url');
  const kept: Kept = { file, text: await readText(file) };
  const server = createServer((request, response) => {
    answer(request, response, { kept, secret, home, host: `127.0.0.1:${port()}` }).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const port = (): number => (server.address() as { port: number }).port;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  }).catch((cause: unknown) => {
    throw new Trouble(
      { nl: 'de editor kan hier niet starten: geen vrije poort', en: 'the editor cannot start here: no free port' },
      1,
      { cause },
    );
  });
  const ended = new Promise<void>((resolve) => server.once('close', resolve));
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, close);
  const language = speech === 'en' ? '&lang=en' : '';
  return { url: `http://127.0.0.1:${port()}/demo/editor.html?file=${secret}${language}`, ended, close };
}

/** The file, and what it held when the page last had it. */
interface Kept {
  readonly file: string;
  text: string;
}

interface Here {
  /** The folder of the package. */
  readonly home: string;
  readonly kept: Kept;
  readonly secret: string;
  readonly host: string;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { kept, secret, host, home }: Here,
): Promise<void> {
  const send = (status: number, body: string | Buffer = '', type = 'text/plain'): void => {
    const headers = {
      'Content-Type': `${type}; charset=utf-8`,
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
    };
    response.writeHead(status, { ...headers, 'X-Content-Type-Options': 'nosniff' }).end(body);
  };
  // By the number alone: a name that somebody else points here is not us.
  if (request.headers.host !== host) {
    send(421);
    return;
  }
  const { pathname } = new URL(request.url ?? '', `http://${host}`);
  if (pathname === `/file/${secret}`) {
    if (request.method === 'GET') send(200, (kept.text = await readText(kept.file)), 'application/json');
    else if (request.method === 'PUT') send(await take(request, kept));
    else send(405);
    return;
  }
  if (request.method !== 'GET') {
    send(405);
    return;
  }
  if (pathname === '/') {
    send(404);
    return;
  }
  const found = await read(decodeURIComponent(pathname).slice(1), home);
  send(found ? 200 : 404, found, TYPES[path.extname(pathname)]);
}

/** Writes what was sent, if it is JSON, and nobody else has changed the file since. */
async function take(request: IncomingMessage, kept: Kept): Promise<number> {
  let text = '';
  for await (const part of request.setEncoding('utf8')) {
    text += String(part);
    if (text.length > MAX_BYTES) return 413;
  }
  try {
    JSON.parse(text);
  } catch {
    // Half of something: what is on the disk stays.
    return 400;
  }
  if ((await readText(kept.file)) !== kept.text) return 409;
  await writeAll(path.dirname(kept.file), new Map([[path.basename(kept.file), text]]));
  kept.text = text;
  return 204;
}

/** A file of the editor, of the package, or of a package that it imports. */
async function read(name: string, home: string): Promise<Buffer | undefined> {
  if (name.split('/').some((part) => part === '' || part.startsWith('.') || /[\\\0]/.test(part))) return undefined;
  const at = PARTS.some((part) => name.startsWith(part)) ? path.join(home, name) : dependency(name, home);
  if (!at) return undefined;
  // Not there, or a folder: simply not found.
  const bytes = await readFile(at).catch(() => undefined);
  return bytes && name === 'demo/editor.html' ? Buffer.from(withFile(String(bytes))) : bytes;
}

/** The page, with the module that opens the file. */
function withFile(page: string): string {
  return page.replace('</head>', '  <script type="module" src="/demo/editor/with-file.js"></script>\n  </head>');
}

/** Packages that the editor's import map names, wherever they were installed. */
const PACKAGES =
  /^node_modules\/((?:@lit\/reactive-element|@lit-labs\/ssr-dom-shim|lit|lit-html|lit-element|idb|uuid|canonicalize|csv-stringify))\/(.+)$/;

function dependency(name: string, home: string): string | undefined {
  const [, id = '', rest = ''] = PACKAGES.exec(name) ?? [];
  if (!id) return undefined;
  for (const folder of createRequire(path.join(home, 'package.json')).resolve.paths(id) ?? []) {
    const at = path.join(folder, id, rest);
    if (existsSync(at)) return at;
  }
  return undefined;
}
