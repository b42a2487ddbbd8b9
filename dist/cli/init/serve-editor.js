import { createServer } from 'node:http';
import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Trouble } from '../command.js';
import { readText, writeAll } from '../files.js';
import { packageFolder } from './package-file.js';

const PARTS = [
  "demo/editor.html",
  "demo/editor/",
  "demo/shop.css",
  "demo/art/icon.svg",
  "dist/",
  "test/fixtures/policies/"
];
const TYPES = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml"
};
const MAX_BYTES = 5e6;
async function serveEditor(file, speech, home = packageFolder()) {
  const secret = randomBytes(18).toString("base64url");
  const kept = { file, text: await readText(file) };
  const server = createServer((request, response) => {
    answer(request, response, { kept, secret, home, host: `127.0.0.1:${port()}` }).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const port = () => server.address().port;
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  }).catch((cause) => {
    throw new Trouble(
      { nl: "de editor kan hier niet starten: geen vrije poort", en: "the editor cannot start here: no free port" },
      1,
      { cause }
    );
  });
  const ended = new Promise((resolve) => server.once("close", resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, close);
  const language = speech === "en" ? "&lang=en" : "";
  return { url: `http://127.0.0.1:${port()}/demo/editor.html?file=${secret}${language}`, ended, close };
}
async function answer(request, response, { kept, secret, host, home }) {
  const send = (status, body = "", type = "text/plain") => {
    const headers = {
      "Content-Type": `${type}; charset=utf-8`,
      "Cache-Control": "no-store",
      "Referrer-Policy": "no-referrer"
    };
    response.writeHead(status, { ...headers, "X-Content-Type-Options": "nosniff" }).end(body);
  };
  if (request.headers.host !== host) {
    send(421);
    return;
  }
  const { pathname } = new URL(request.url ?? "", `http://${host}`);
  if (pathname === `/file/${secret}`) {
    if (request.method === "GET") send(200, kept.text = await readText(kept.file), "application/json");
    else if (request.method === "PUT") send(await take(request, kept));
    else send(405);
    return;
  }
  if (request.method !== "GET") {
    send(405);
    return;
  }
  if (pathname === "/") {
    send(404);
    return;
  }
  const found = await read(decodeURIComponent(pathname).slice(1), home);
  send(found ? 200 : 404, found, TYPES[path.extname(pathname)]);
}
async function take(request, kept) {
  let text = "";
  for await (const part of request.setEncoding("utf8")) {
    text += String(part);
    if (text.length > MAX_BYTES) return 413;
  }
  try {
    JSON.parse(text);
  } catch {
    return 400;
  }
  if (await readText(kept.file) !== kept.text) return 409;
  await writeAll(path.dirname(kept.file), /* @__PURE__ */ new Map([[path.basename(kept.file), text]]));
  kept.text = text;
  return 204;
}
async function read(name, home) {
  if (name.split("/").some((part) => part === "" || part.startsWith(".") || /[\\\0]/.test(part))) return void 0;
  const at = PARTS.some((part) => name.startsWith(part)) ? path.join(home, name) : dependency(name, home);
  if (!at) return void 0;
  const bytes = await readFile(at).catch(() => void 0);
  return bytes && name === "demo/editor.html" ? Buffer.from(withFile(String(bytes))) : bytes;
}
function withFile(page) {
  return page.replace("</head>", '  <script type="module" src="/demo/editor/with-file.js"><\/script>\n  </head>');
}
const PACKAGES = /^node_modules\/((?:@lit\/reactive-element|@lit-labs\/ssr-dom-shim|lit|lit-html|lit-element|idb|uuid|canonicalize|csv-stringify))\/(.+)$/;
function dependency(name, home) {
  const [, id = "", rest = ""] = PACKAGES.exec(name) ?? [];
  if (!id) return void 0;
  for (const folder of createRequire(path.join(home, "package.json")).resolve.paths(id) ?? []) {
    const at = path.join(folder, id, rest);
    if (existsSync(at)) return at;
  }
  return void 0;
}

export { serveEditor };
//# sourceMappingURL=serve-editor.js.map
