/**
 * How long a press takes until the next frame is drawn, on a processor four
 * times slower, beside a page that has nothing but a bare `<button>`, in one
 * browser and in turn: accept, refuse and withdraw. And what five hundred
 * purposes do to a key pressed in the search field. Only ratios say much.
 *
 *   node test/measure/press-delay.js [rounds]
 */
import puppeteer from 'puppeteer-core';
import { findChromium } from '../support/browsers.js';
import { inPage } from './in-page.js';
import { openShop } from '../support/shop.js';

const rounds = Number(process.argv[2] ?? 9);
const shop = await openShop();
const browser = await puppeteer.launch(await findChromium());
const middle = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** Presses a control with the mouse, and says how long until a frame was drawn after it, as the browser itself tells. */
async function press(page, action) {
  await page.waitForFunction((name) => window.find(name)?.checkVisibility(), { timeout: 60_000 }, action);
  const { x, y } = await page.evaluate((name) => {
    const { left, top, width, height } = window.find(name).getBoundingClientRect();
    window.delay = new Promise((resolve) => {
      addEventListener(
        'click',
        ({ timeStamp }) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp))),
        { capture: true, once: true },
      );
    });
    return { x: left + width / 2, y: top + height / 2 };
  }, action);
  await page.mouse.click(x, y);
  return page.evaluate(() => window.delay);
}

/** A page for somebody new, on the slow processor. */
async function open(url, html) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.emulateCPUThrottling(4);
  if (html) await page.setContent(html);
  else await page.goto(url);
  await page.evaluate(`window.find = ${String(find)}`);
  return page;
}

try {
  const delays = { 'bare button': [], accept: [], refuse: [], withdraw: [] };
  for (let round = 0; round < rounds; round++) {
    const bare = await open(
      '',
      '<!doctype html><button data-consent-action="bare" style="padding:2em">A button</button>',
    );
    delays['bare button'].push(await press(bare, 'bare'));
    const refusing = await open(`${shop.url}/demo/`);
    delays.refuse.push(await press(refusing, 'refuse-all'));
    const accepting = await open(`${shop.url}/demo/`);
    delays.accept.push(await press(accepting, 'accept-all'));
    delays.withdraw.push(await press(accepting, 'withdraw'));
    for (const page of [bare, refusing, accepting]) await page.browserContext().close();
  }
  const base = middle(delays['bare button']);
  console.log(`Until the frame after a press, CPU 4x slower, median of ${rounds}:`);
  for (const [name, list] of Object.entries(delays)) {
    console.log(
      `  ${name.padEnd(12)} ${middle(list).toFixed(0).padStart(5)} ms  ${(middle(list) / base).toFixed(2)} x`,
    );
  }
} finally {
  await browser.close();
  await shop.close();
}

const modules = {
  openConsent: 'src/consent/consent.ts',
  ConsentPanel: 'src/elements/consent-panel.ts',
  memoryLedger: 'src/ledger/memory.ts',
  aPurpose: 'test/support/a-policy.ts',
  aPolicy: 'test/support/a-policy.ts',
};
const many = await inPage(modules, async ({ openConsent, ConsentPanel, memoryLedger, aPurpose, aPolicy }) => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const purposes = Array.from({ length: 500 }, (_, i) =>
    aPurpose({ id: `p${i}`, title: { nl: `Doel ${i}`, en: `Purpose ${i}` } }),
  );
  ConsentPanel.define();
  const panel = document.createElement('consent-panel');
  panel.lang = 'en';
  panel.consent = await openConsent({ policy: aPolicy({ purposes }), ledger: memoryLedger() });
  document.body.append(panel);
  let started = performance.now();
  await panel.open();
  const settings = () => panel.shadowRoot.querySelector('consent-settings')?.shadowRoot;
  while (!settings()?.querySelector('dialog[open] consent-purpose')) await frame();
  const opening = performance.now() - started;
  while (settings().querySelectorAll('consent-purpose').length < 500) await frame();
  const field = settings().querySelector('[type=search]');
  const keys = [];
  for (const query of ['4', '49', '499', '49', '']) {
    started = performance.now();
    field.value = query;
    field.dispatchEvent(new Event('input'));
    await frame();
    keys.push(performance.now() - started);
  }
  started = performance.now();
  settings().querySelector('consent-purpose').shadowRoot.querySelector('[role=switch]').click();
  await frame();
  return { opening, keys, turn: performance.now() - started };
});
console.log('Five hundred purposes, this machine:');
console.log(`  settings open        ${many.opening.toFixed(0).padStart(5)} ms`);
console.log(`  a key in the search  ${many.keys.map((each) => each.toFixed(0)).join(', ')} ms until its frame`);
console.log(`  a switch turned      ${many.turn.toFixed(0).padStart(5)} ms until its frame`);

/** The control that does this, through open shadow roots; runs in the page. */
function find(name, root = document) {
  for (const each of root.querySelectorAll('*')) {
    const found = each.dataset?.consentAction === name ? each : each.shadowRoot && window.find(name, each.shadowRoot);
    if (found) return found;
  }
  return undefined;
}
