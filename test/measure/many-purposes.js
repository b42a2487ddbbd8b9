/**
 * A thousand purposes beside four, in one browser and in turn: how long until
 * the question can be read, how much the settings draw when they open, and
 * how long that takes. Only the ratio says much; the machine is noisy.
 *
 *   node test/measure/many-purposes.js [pairs]
 */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../support/browsers.js';
import { printPolicy, sealPolicy } from '../../dist/policy/index.js';

/** The network and the processor of a visitor: as they are here, and slow. */
const PROFILES = {
  'this machine': { latency: 0, rate: 1 },
  'slow network (150 ms, 1.6 Mbit/s), CPU 4x slower': { latency: 150, rate: 4, kilobits: 1638 },
};
const pairs = Number(process.argv[2] ?? 15);
const root = new URL('../../', import.meta.url);
const policy = JSON.parse(await readFile(new URL('demo/policy.public.json', root), 'utf8'));

/** The consent purposes of the demo, over and over, each under a name of its own. */
async function withPurposes(count) {
  const consents = policy.purposes.filter(
    ({ legalBasis, tags = [] }) => legalBasis === 'consent' && !tags.includes('x'),
  );
  const purposes = Array.from({ length: count }, (_, i) => {
    const purpose = consents[i % consents.length];
    const title = Object.fromEntries(Object.entries(purpose.title).map(([tag, text]) => [tag, `${text} ${i + 1}`]));
    // Words of its own, so that a thousand do not shrink on their way to little more than one.
    const description = Object.fromEntries(
      Object.entries(purpose.description).map(([tag, text]) => [tag, `${text} ${someWords()}`]),
    );
    return { ...purpose, id: `${purpose.id}-${i + 1}`, title, description };
  });
  return printPolicy(await sealPolicy({ ...policy, purposes }));
}

let seed = 1;

/** Thirty words that nobody can guess, the same at each run. */
function someWords() {
  const next = () => (seed = (seed * 48271) % 2147483647);
  return Array.from({ length: 30 }, () => next().toString(36)).join(' ');
}

const page = (name) =>
  `<!doctype html><html lang="nl"><title>${name}</title><body><link rel="preload" href="/${name}.json" as="fetch" crossorigin><consent-panel policy="/${name}.json"></consent-panel><script type="module" src="/dist/auto.js"></script><h1>A shop</h1>`;
const FILES = {
  '/few.html': page('few'),
  '/many.html': page('many'),
  '/few.json': await withPurposes(4),
  '/many.json': await withPurposes(1000),
};
const TYPES = { html: 'text/html', js: 'text/javascript', json: 'application/json' };
const sent = new Map();

const server = createServer(async (request, response) => {
  const path = new URL(request.url, 'http://x').pathname;
  try {
    const text = FILES[path] ?? (await readFile(new URL(`.${path}`, root)));
    if (!sent.has(path)) sent.set(path, brotliCompressSync(Buffer.from(text)));
    response.setHeader('content-type', TYPES[path.split('.').pop()] ?? 'text/plain');
    response.setHeader('cache-control', path.endsWith('.html') ? 'no-cache' : 'max-age=600');
    response.setHeader('content-encoding', 'br');
    response.end(sent.get(path));
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://localhost:${server.address().port}`;

const browser = await puppeteer.launch(await findChromium());
try {
  const tab = await browser.newPage();
  const client = await tab.createCDPSession();
  await client.send('Network.enable', { maxTotalBufferSize: 0, maxResourceBufferSize: 0 });
  await client.send('Network.setCacheDisabled', { cacheDisabled: true });
  await tab.evaluateOnNewDocument(() => {
    // The first frame in which the question stands there.
    const look = () => {
      const prompt = document.querySelector('consent-panel')?.shadowRoot?.querySelector('consent-prompt');
      if (prompt?.shadowRoot?.querySelector(':popover-open')) window.asked = performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  for (const profile of Object.keys(PROFILES)) await measure(tab, client, profile);
} finally {
  await browser.close();
  server.close();
}

/** Visits both pages in turn, and tells what it saw. */
async function measure(tab, client, profile) {
  const { latency, rate, kilobits } = PROFILES[profile];
  await client.send('Emulation.setCPUThrottlingRate', { rate });
  const throughput = kilobits ? (kilobits * 1024) / 8 : -1;
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  const times = { few: [], many: [] };
  const opening = { few: [], many: [] };
  const drawn = {};
  for (let pair = -2; pair < pairs; pair++) {
    for (const name of ['few', 'many']) {
      await tab.goto(`${origin}/${name}.html`);
      await tab.waitForFunction(() => window.asked !== undefined, { polling: 20 });
      const time = await tab.evaluate(() => window.asked);
      if (pair >= 0) times[name].push(time);
      // The question may be ahead of the policy; the settings are not.
      await tab.waitForFunction(
        () => {
          const { consent } = document.querySelector('consent-panel');
          return consent && !consent.partial;
        },
        { polling: 20 },
      );
      const { took, elements } = await tab.evaluate(async () => {
        const panel = document.querySelector('consent-panel');
        await new Promise((resolve) => setTimeout(resolve, 300));
        const start = performance.now();
        await panel.open();
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const count = (node) =>
          [...node.querySelectorAll('*')].reduce(
            (sum, one) => sum + 1 + (one.shadowRoot ? count(one.shadowRoot) : 0),
            0,
          );
        const settings = panel.shadowRoot.querySelector('consent-settings');
        return { took: performance.now() - start, elements: count(settings.shadowRoot) };
      });
      if (pair >= 0) opening[name].push(took);
      drawn[name] = elements;
    }
  }
  const ratio = quartiles(times.many.map((time, i) => time / times.few[i]));
  const bytes = (path) => sent.get(path).length;
  console.log(`\n${profile}, ${pairs} pairs, cold cache; first quartile / median / third:`);
  console.log(`policy: 4 purposes ${bytes('/few.json')} bytes, 1,000 purposes ${bytes('/many.json')} bytes (brotli)`);
  console.log(
    `question: 4 purposes ${quartiles(times.few)} ms, 1,000 purposes ${quartiles(times.many)} ms, ratio ${ratio}`,
  );
  console.log(`settings: 4 purposes ${quartiles(opening.few)} ms, 1,000 purposes ${quartiles(opening.many)} ms`);
  console.log(`elements drawn when the settings open: ${drawn.few} and ${drawn.many}`);
}

/** First quartile, median and third. */
function quartiles(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return [0.25, 0.5, 0.75].map((q) => sorted[Math.floor(q * (sorted.length - 1))].toFixed(2)).join(' / ');
}
