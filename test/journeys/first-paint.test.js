/** The question as a server sends it: there before any script of ours, in the very place of the element's own, and never for who answered. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { firstPaintHashes, promptMarkup } from '../../dist/server/index.js';
import { journey } from '../support/journey.js';

const policy = JSON.parse(await readFile(new URL('../../demo/policy.public.json', import.meta.url), 'utf8'));

async function page(options, { auto = '/dist/auto.js' } = {}) {
  const nonce = options.nonce ? ` nonce="${options.nonce}"` : '';
  const { script, style } = firstPaintHashes();
  const sources = options.nonce
    ? { script: `'nonce-${options.nonce}'`, style: `'nonce-${options.nonce}'` }
    : { script, style };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>First paint</title>
    <meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
    <meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self' ${sources.script}; style-src ${sources.style}; require-trusted-types-for 'script'">
    <script${nonce} src="/watch.js"></script></head>
    <body><consent-panel policy="/demo/policy.public.json"></consent-panel>${await promptMarkup(policy, options)}
    <script type="module" src="${auto}"></script><h1>A page</h1><p>Of a shop.</p></body></html>`;
}

/** Notes for each frame whether a question can be seen, and where it stands. */
const WATCH = `globalThis.frames_ = [];
globalThis.shifts = 0;
new PerformanceObserver((list) => { for (const { value } of list.getEntries()) globalThis.shifts += value; }).observe({ type: 'layout-shift', buffered: true });
globalThis.firstBox = () => document.querySelector('[data-consent-first-paint]')?.shadowRoot?.querySelector('[part=prompt]')?.getBoundingClientRect();
globalThis.ownBox = () => document.querySelector('consent-panel')?.shadowRoot?.querySelector('consent-prompt')?.shadowRoot?.querySelector(':popover-open')?.getBoundingClientRect();
const look = () => {
  const boxes = [globalThis.firstBox(), globalThis.ownBox()].filter((box) => box?.width);
  if (document.body) globalThis.frames_.push(boxes.map(({ x, y, width, height }) => [x, y, width, height].map(Math.round)));
  requestAnimationFrame(look);
};
requestAnimationFrame(look);`;

for (const [how, options] of [
  ['a nonce', { languages: ['en'], nonce: 'abc123' }],
  ['hashes', { languages: ['en'] }],
]) {
  journey(
    `under a strict policy with ${how}, it is there first, and the element takes its place without a gap or a shift`,
    async ({ visitor, shop }) => {
      shop.put('/watch.js', WATCH, 'text/javascript');
      shop.put('/first', await page(options));
      await visitor.go(`${shop.url}/first`);
      await visitor.until('the element has taken over', () => !globalThis.firstBox() && !!globalThis.ownBox());
      const { frames, shifts } = await visitor.ask(() => ({ frames: globalThis.frames_, shifts: globalThis.shifts }));
      const from = frames.findIndex((boxes) => boxes.length);
      assert.ok(
        frames.slice(from).every((boxes) => boxes.length > 0),
        'a frame without a question',
      );
      const places = new Set(frames.flat().map(String));
      assert.equal(places.size, 1, `it moved: ${[...places].join(' | ')}`);
      assert.equal(shifts, 0);

      await visitor.press('refuse-all');
      await visitor.misses('refuse-all');
      assert.equal((await visitor.acts(1)).length, 1);
      await visitor.reload();
      await visitor.sees('open');
      const after = await visitor.ask(() => globalThis.frames_);
      assert.ok(
        after.every((boxes) => !boxes.length),
        'asked again, for a frame',
      );
    },
    { engines: ['chrome'] },
  );
}

journey(
  'while nothing of ours has come, it can be read and not be pressed, and where nothing comes it goes',
  async ({ visitor, shop }) => {
    shop.put('/watch.js', WATCH, 'text/javascript');
    shop.put('/first', await page({ languages: ['nl'] }, { auto: '/nowhere.js' }));
    await visitor.go(`${shop.url}/first`);
    const { box, buttons, lang } = await visitor.ask(() => {
      const root = document.querySelector('[data-consent-first-paint]').shadowRoot;
      return {
        box: globalThis.firstBox().height,
        buttons: [...root.querySelectorAll('button')].map((button) => button.disabled),
        lang: root.querySelector('[part=prompt]').lang,
      };
    });
    assert.ok(box > 100);
    assert.equal(lang, 'nl');
    assert.ok(buttons.length >= 5 && buttons.every(Boolean), String(buttons));
    await visitor.until(
      'it has gone',
      () => new Promise((resolve) => setTimeout(() => resolve(!globalThis.firstBox()), 1000)),
    );
  },
  { engines: ['chrome'] },
);

journey(
  'a broken seal is refused by the server too',
  async () => {
    await assert.rejects(promptMarkup({ ...policy, site: 'elsewhere' }), ({ code }) => code === 'seal-broken');
  },
  { engines: ['chrome'] },
);
