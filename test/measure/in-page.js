/**
 * Runs a function in an empty page of Chromium, on an origin of its own, with modules of src/ and test/ at hand.
 *
 *   await inPage({ openGate: 'src/gate/gate.ts' }, async ({ openGate }) => { … });
 */
import { createServer } from 'node:http';
import path from 'node:path';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../support/browsers.js';

const root = path.resolve(import.meta.dirname, '../..');

/** Resolves with what the function resolves with; `args` go along as JSON. */
export async function inPage(modules, run, ...args) {
  const lines = Object.entries(modules).map(([name, file]) => `export { ${name} } from './${file}';`);
  const { outputFiles } = await build({
    stdin: { contents: lines.join('\n'), resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    write: false,
  });
  const code = outputFiles[0].text;
  const server = createServer((request, response) => {
    const isCode = request.url === '/modules.js';
    response.setHeader('content-type', isCode ? 'text/javascript' : 'text/html');
    response.end(isCode ? code : '<!doctype html><title>measure</title><body></body>');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await puppeteer.launch({ ...(await findChromium()), protocolTimeout: 3_600_000 });
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error));
    await page.goto(`http://localhost:${server.address().port}/`);
    const text = `import('/modules.js').then((modules) => (${run})(modules, ...${JSON.stringify(args)}))`;
    return await page.evaluate(text);
  } finally {
    await browser.close();
    server.close();
  }
}
