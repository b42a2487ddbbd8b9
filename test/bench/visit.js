/** One visitor of one subject: first visit, return visit, withdrawal. Slow network and slow CPU, in a fresh profile. */
import { setTimeout as sleep } from 'node:timers/promises';
import { inPage } from './in-page.js';

/** A slow mobile network, and a processor four times slower than this one. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1638400 / 8, uploadThroughput: 768000 / 8 };
const CPU = 4;
const PATIENCE = 30_000;

/** All figures of one visitor. `open` also opens the settings, and leaves it at that. */
export async function visit(browser, shop, subject, { open = false } = {}) {
  const context = await browser.createBrowserContext();
  try {
    if (open) return await openedFirst(context, shop, subject);
    return {
      ...(await firstVisit(context, shop, subject)),
      ...(await returnVisit(context, shop, subject)),
      ...(await takenBack(context, shop, subject)),
    };
  } finally {
    await context.close();
  }
}

/**
 * A tab of its own for each visit: what the browser counts in it is of that visit alone, for a page that goes on in
 * another process begins to count anew. Whether a question is seen is looked for in each frame, and only where it is asked.
 */
async function openTab(context, { cache = true, asks = '' } = {}) {
  const page = await context.newPage();
  await page.setViewport({ width: 1000, height: 900 });
  const client = await page.createCDPSession();
  await client.send('Network.enable');
  await client.send('Performance.enable');
  await client.send('Network.emulateNetworkConditions', NETWORK);
  await client.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  await page.setCacheEnabled(cache);
  await page.evaluateOnNewDocument(inPage);
  if (asks) await page.evaluateOnNewDocument(`noteSeen('accept', ${asks})`);
  return { page, client };
}

/** Until the question can be seen, and when that was. */
async function asked(context, shop, subject) {
  const tab = await openTab(context, { asks: subject.accept });
  shop.sent();
  await tab.page.goto(shop.url, { waitUntil: 'load', timeout: PATIENCE });
  await seen(tab.page, subject.accept);
  return { ...tab, visible: await tab.page.evaluate('noted.accept') };
}

async function openedFirst(context, shop, subject) {
  const { page, visible } = await asked(context, shop, subject);
  return { visible, ...(await openSettings(page, subject)), bytes: shop.sent().all };
}

async function firstVisit(context, shop, subject) {
  const { page, client, visible } = await asked(context, shop, subject);
  await pressUntil(page, subject.accept, `!canSee((${subject.accept})())`);
  const usable = await page.evaluate('noted.presses.at(-1)');
  await page.waitForFunction('window.ran', { polling: 20, timeout: PATIENCE });
  // What still comes when the page is idle belongs to a first visit too.
  await page.waitForNetworkIdle({ idleTime: 800, timeout: PATIENCE });
  // Not known where the page was loaded anew; then what was noted of the press is gone.
  const acceptDelay =
    (await page.evaluate(
      (at) =>
        noted.presses.includes(at)
          ? Math.max(...noted.delays.filter(([start]) => start >= at - 300).map(([, duration]) => duration))
          : null,
      usable,
    )) ?? undefined;
  const shift = await page.evaluate('noted.shift');
  const figures = { visible, usable, acceptDelay, shift, firstBytes: shop.sent().all };
  figures.firstScript = await scriptTime(client);
  await page.close();
  return figures;
}

/** Back a day later: the browser has forgotten the files, not the answer. */
async function returnVisit(context, shop, subject) {
  const { page, client } = await openTab(context, { cache: false });
  shop.sent();
  await page.goto(shop.url, { waitUntil: 'load', timeout: PATIENCE });
  // From outside: what asks in the page would be counted as script too.
  await page.waitForNetworkIdle({ idleTime: 800, timeout: PATIENCE });
  await page.waitForFunction('window.ran', { polling: 500, timeout: PATIENCE });
  if (!(await page.evaluate(`(${subject.given})()`))) throw new Error('it forgot the yes');
  await sleep(200);
  const { all, untilPermitted } = shop.sent();
  const figures = { returnBytesUntilRan: untilPermitted, returnBytes: all, returnScript: await scriptTime(client) };
  await client.send('HeapProfiler.collectGarbage');
  figures.memory = (await metric(client, 'JSHeapUsedSize')) / 1024;
  figures.ranCold = await page.evaluate('window.ran');
  await page.close();
  return figures;
}

/** With the files in the browser's cache, the third time; and then the yes is taken back. */
async function takenBack(context, shop, subject) {
  const { page } = await openTab(context);
  for (let time = 0; time < 2; time++) {
    await page.goto(shop.url, { waitUntil: 'load', timeout: PATIENCE });
    await page.waitForFunction('window.ran', { polling: 20, timeout: PATIENCE });
  }
  const ranWarm = await page.evaluate('window.ran');

  // Whoever takes something back has been on the page for a moment, and presses again what did not listen yet.
  await sleep(1_000);
  const before = await page.evaluate('noted.presses.length');
  for (const [at, step] of subject.withdraw.entries()) {
    const next = subject.withdraw[at + 1];
    await pressUntil(page, step, next ? `canSee((${next})())` : `!(${subject.given})()`);
  }
  await page.waitForFunction(`!(${subject.given})()`, { polling: 20, timeout: PATIENCE });
  const [first, ended] = await page.evaluate((from) => [noted.presses[from], performance.now()], before);
  return { ranWarm, withdrawTime: ended - first, withdrawPresses: subject.withdraw.length };
}

async function openSettings(page, subject) {
  if (!subject.choose) return {};
  await page.evaluate(`noteSeen('settings', ${subject.settings})`);
  await pressUntil(page, subject.choose, 'noted.settings');
  await page.waitForNetworkIdle({ idleTime: 300, timeout: PATIENCE });
  return page.evaluate(() => {
    const count = (root) =>
      [...root.querySelectorAll('*')].reduce(
        (sum, { shadowRoot }) => sum + 1 + (shadowRoot ? count(shadowRoot) : 0),
        0,
      );
    return { open: noted.settings - noted.presses.at(-1), elements: count(document) };
  });
}

async function scriptTime(client) {
  return (await metric(client, 'ScriptDuration')) * 1000;
}

async function metric(client, wanted) {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted)?.value ?? 0;
}

function seen(page, find) {
  return page.waitForFunction(`(() => { try { return !!canSee((${find})()) } catch { return false } })()`, {
    polling: 20,
    timeout: PATIENCE,
  });
}

/** Presses once, when it can be seen and has come to rest: nobody presses what still moves. */
async function press1(page, find) {
  const look = `(() => { try { const e = (${find})(); const box = e?.getBoundingClientRect(); if (box && (box.top < 0 || box.bottom > innerHeight)) e.scrollIntoView({ block: 'center' }); return !e.disabled && atRest(canSee(e)) } catch { return undefined } })()`;
  const handle = await page.waitForFunction(look, { polling: 20, timeout: PATIENCE });
  const { x, y } = await handle.jsonValue();
  await page.mouse.click(x, y);
}

/** Presses until it has an effect; a press before a page listens has none. */
async function pressUntil(page, find, done) {
  for (const end = Date.now() + PATIENCE; ;) {
    await press1(page, find);
    const effect = await page.waitForFunction(`!!(${done})`, { polling: 20, timeout: 1500 }).catch(() => undefined);
    if (effect) return;
    if (Date.now() > end) throw new Error('a press has no effect');
  }
}
