/**
 * The faults of test/sync/faults.test.ts, at random and for as long as you
 * like, in Chromium on a real IndexedDB. Prints what it counted, and exits 1
 * where anything was lost, doubled, overtaken or left behind.
 *
 *   node test/measure/sync-soak.js                  two minutes
 *   node test/measure/sync-soak.js --minutes 60
 *   node test/measure/sync-soak.js --seed 7         from this seed on
 */
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../support/browsers.js';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '2' }, seed: { type: 'string', default: '1' } },
});
const FAULTS = ['lost-before', 'lost-after', 'stored-twice', 'late', 401, 403, 404, 408, 410, 429, 500, 502, 503, 504];

const { outputFiles } = await build({
  stdin: {
    contents: `import { soak } from './test/support/soak.ts';
      import { closeConsents } from './test/support/a-consent.ts';
      import { dropDatabases } from './test/support/a-database.ts';
      globalThis.run = async (plan) => {
        const counted = await soak(plan);
        closeConsents();
        await dropDatabases();
        return counted;
      };`,
    resolveDir: new URL('../..', import.meta.url).pathname,
  },
  bundle: true,
  format: 'esm',
  target: 'es2022',
  write: false,
});
const server = createServer((request, response) => {
  const script = request.url === '/soak.js';
  response.writeHead(200, { 'content-type': script ? 'text/javascript' : 'text/html' });
  response.end(script ? outputFiles[0].text : '<!doctype html><script type="module" src="/soak.js"></script>');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const browser = await puppeteer.launch(await findChromium());
const total = { runs: 0, written: 0, stored: 0, calls: 0, faults: 0, lost: 0, doubled: 0, overtaken: 0, unsettled: 0 };
try {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForFunction(() => typeof globalThis.run === 'function');
  const end = Date.now() + Number(values.minutes) * 60_000;
  for (let seed = Number(values.seed); Date.now() < end; seed++) {
    const plan = {
      seed,
      tabs: 1 + (seed % 5),
      acts: 15 + (seed % 30),
      often: 3 + (seed % 6),
      poison: seed % 4 === 0,
      closing: seed % 3 === 0,
      faults: FAULTS.filter((_, at) => (seed + at) % 3),
    };
    const counted = await page.evaluate((what) => globalThis.run(what), plan);
    total.runs++;
    for (const [name, count] of Object.entries(counted)) total[name] += count;
    if (counted.lost + counted.doubled + counted.overtaken + counted.unsettled) console.log('seed', seed, counted);
  }
} finally {
  await browser.close();
  server.close();
}
console.log(total);
process.exitCode = total.runs && !(total.lost + total.doubled + total.overtaken + total.unsettled) ? 0 : 1;
