/**
 * How long a returning visitor waits until a permitted script runs, beside a
 * page written by hand that reads localStorage: slow network, slow CPU, warm
 * and cold cache, the two in turn in one browser. Only the ratio says much;
 * the machine is noisy.
 *
 *   node test/measure/return-visit.js [runs]
 */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../support/browsers.js';

const runs = Number(process.argv[2] ?? 15);
const root = new URL('../../', import.meta.url);

const body = '<h1>A shop</h1><p>With bicycles.</p>';
const PAGES = {
  '/ours.html': `<!doctype html><html lang="nl"><title>ours</title><body><link rel="preload" href="/demo/policy.public.json" as="fetch" crossorigin><consent-panel policy="/demo/policy.public.json"></consent-panel><script type="module" src="/dist/auto.js"></script>${body}<script type="text/plain" data-purpose="statistics" data-src="/ran.js"></script>`,
  '/hand.html': `<!doctype html><html lang="nl"><title>hand</title><body>${body}<script type="module" src="/hand.js"></script>`,
  '/hand.js':
    "if (JSON.parse(localStorage.getItem('choice') ?? '{}').statistics) { const s = document.createElement('script'); s.src = '/ran.js'; document.body.append(s); }",
  '/ran.js': 'window.ran = performance.now();',
};
const TYPES = { html: 'text/html', js: 'text/javascript', json: 'application/json' };

const server = createServer(async (request, response) => {
  const path = new URL(request.url, 'http://x').pathname;
  try {
    const text = PAGES[path] ?? (await readFile(new URL(`.${path}`, root)));
    response.setHeader('content-type', TYPES[path.split('.').pop()] ?? 'text/plain');
    response.setHeader('cache-control', path.endsWith('.html') ? 'no-cache' : 'max-age=600');
    response.setHeader('content-encoding', 'br');
    response.end(brotliCompressSync(Buffer.from(text)));
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://localhost:${server.address().port}`;

const browser = await puppeteer.launch(await findChromium());
try {
  const page = await browser.newPage();
  await page.goto(`${origin}/ours.html`);
  await page.waitForFunction(() => document.querySelector('consent-panel')?.consent);
  await page.evaluate(async () => {
    const { consent } = document.querySelector('consent-panel');
    await consent.decide({ statistics: true }, { layer: 'measure', control: 'box' });
    localStorage.setItem('choice', '{"statistics":true}');
  });
  const client = await page.createCDPSession();
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  });
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });

  for (const cache of ['warm', 'cold']) {
    const times = { ours: [], hand: [] };
    await client.send('Network.setCacheDisabled', { cacheDisabled: cache === 'cold' });
    for (let run = -2; run < runs; run++) {
      for (const name of ['ours', 'hand']) {
        await page.goto(`${origin}/${name}.html`);
        await page.waitForFunction(() => window.ran !== undefined, { polling: 20 });
        const time = await page.evaluate(() => window.ran);
        if (run >= 0) times[name].push(time);
      }
    }
    const [ours, hand] = [quartiles(times.ours), quartiles(times.hand)];
    const ratio = quartiles(times.ours.map((time, i) => time / times.hand[i]));
    console.log(`${cache} cache, ${runs} pairs: ours ${ours} ms, by hand ${hand} ms, ratio ${ratio}`);
  }
} finally {
  await browser.close();
  server.close();
}

/** First quartile, median and third. */
function quartiles(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return [0.25, 0.5, 0.75].map((q) => sorted[Math.floor(q * (sorted.length - 1))].toFixed(2)).join(' / ');
}
