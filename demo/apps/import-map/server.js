/** Serves this folder as it is, and its page for every route of the app: `npm start`. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const here = import.meta.dirname;
const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = path.extname(pathname) ? pathname : '/index.html';
  const folder = file.startsWith('/shared/') ? path.dirname(here) : here;
  try {
    const body = await readFile(path.join(folder, path.posix.normalize(file)));
    response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'text/plain' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
server.listen(Number(process.env.PORT ?? 4180), '127.0.0.1', () => {
  const { port } = server.address();
  console.log(`http://localhost:${port}`);
});
