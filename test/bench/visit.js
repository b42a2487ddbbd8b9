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
    const page = await context.newPage();
    await page.setViewport({ width: 1000, height: 900 });
    const client = await page.createCDPSession();
    await client.send('Network.enable');
    await client.send('Performance.enable');
    await client.send('Network.emulateNetworkConditions', NETWORK);
    await client.send('Emulation.setCPUThrottlingRate', { rate: CPU });
    await page.evaluateOnNewDocument(inPage);
    await page.evaluateOnNewDocument(`noteSeen('accept', ${subject.accept})`);
    const figures = {};

    shop.sent();
    await page.goto(shop.url, { waitUntil: 'load', timeout: PATIENCE });
    await seen(page, subject.accept);
    figures.visible = await page.evaluate('noted.accept');
    if (open) return { ...figures, ...(await openSettings(page, subject)), bytes: shop.sent().all };

    await pressUntil(page, subject.accept, `!canSee((${subject.accept})())`);
    figures.usable = await page.evaluate('noted.presses.at(-1)');
    await page.waitForFunction('window.ran', { polling: 20, timeout: PATIENCE });
    // What still comes when the page is idle belongs to a first visit too.
    await page.waitForNetworkIdle({ idleTime: 800, timeout: PATIENCE });
    const press = figures.usable;
    // Not known where the page was loaded anew; then what was noted of the press is gone.
    figures.acceptDelay =
      (await page.evaluate(
        (at) =>
          noted.presses.includes(at)
            ? Math.max(16, ...noted.delays.filter(([start]) => start >= at - 300).map(([, duration]) => duration))
            : null,
        press,
      )) ?? undefined;
    figures.shift = await page.evaluate('noted.shift');
    figures.firstBytes = shop.sent().all;
    figures.firstScript = await scriptTime(client);

    // Back a day later: the browser has forgotten the files, not the answer.
    await page.setCacheEnabled(false);
    figures.ranCold = await goBack(page, client, shop, figures, subject);
    await page.setCacheEnabled(true);
    await page.goto(shop.url, { waitUntil: 'load' });
    await page.waitForFunction('window.ran', { polling: 20, timeout: PATIENCE });
    await page.goto(shop.url, { waitUntil: 'load' });
    await page.waitForFunction('window.ran', { polling: 20, timeout: PATIENCE });
    figures.ranWarm = await page.evaluate('window.ran');

    // Whoever takes something back has been on the page for a moment, and presses again what did not listen yet.
    await sleep(1_000);
    const before = await page.evaluate('noted.presses.length');
    for (const [at, step] of subject.withdraw.entries()) {
      const next = subject.withdraw[at + 1];
      await pressUntil(page, step, next ? `canSee((${next})())` : `!(${subject.given})()`);
    }
    await page.waitForFunction(`!(${subject.given})()`, { polling: 20, timeout: PATIENCE });
    const [first, ended] = await page.evaluate((from) => [noted.presses[from], performance.now()], before);
    figures.withdrawTime = ended - first;
    figures.withdrawPresses = subject.withdraw.length;
    return figures;
  } finally {
    await context.close();
  }
}

async function goBack(page, client, shop, figures, subject) {
  shop.sent();
  const before = await scriptTime(client);
  await page.goto(shop.url, { waitUntil: 'load', timeout: PATIENCE });
  await page.waitForFunction('window.ran', { polling: 20, timeout: PATIENCE });
  await page.waitForNetworkIdle({ idleTime: 800, timeout: PATIENCE });
  if (!(await page.evaluate(`(${subject.given})()`))) throw new Error('it forgot the yes');
  await sleep(200);
  const { all, untilPermitted } = shop.sent();
  figures.returnBytesUntilRan = untilPermitted;
  figures.returnBytes = all;
  const after = (await scriptTime(client)) - before;
  figures.returnScript = after >= 0 ? after : await scriptTime(client);
  await client.send('HeapProfiler.collectGarbage');
  figures.memory = (await metric(client, 'JSHeapUsedSize')) / 1024;
  return page.evaluate('window.ran');
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
