/**
 * What only a real browser with its settings turned can show: forced colours, reduced motion, print, 400 % zoom, text
 * spacing, and the tree that a screen reader reads. On the design review's own states, in Chromium.
 */
/* global all -- put into each page */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { findChromium } from '../support/browsers.js';
import { openShop } from '../support/shop.js';

const LOOKS = ['', 'bar', 'card', 'dialog', 'inline'];

describe('with the settings of a browser turned', { skip: !process.env.ENGINES.includes('chrome') }, () => {
  let shop, browser;

  before(async () => {
    shop = await openShop();
    const { executablePath, args } = await findChromium();
    browser = await chromium.launch({ executablePath, args });
  });
  after(async () => {
    await browser?.close();
    await shop?.close();
  });

  /** A state of the design review, shown; `ask` reads of it in the page, with `all` to look through shadow roots. */
  async function see(query, options, ask) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    try {
      const page = await context.newPage();
      await page.goto(`${shop.url}/demo/design.html?${query}`);
      await page.locator('html[data-ready]').waitFor({ state: 'attached' });
      await page.addScriptTag({
        content: `window.all = (selector, root = document) => [...root.querySelectorAll('*')].flatMap((each) => [
          ...(each.matches(selector) ? [each] : []), ...(each.shadowRoot ? all(selector, each.shadowRoot) : [])]);`,
      });
      return await ask(page);
    } finally {
      await context.close();
    }
  }

  for (const look of LOOKS) {
    it(`[AX-04] [AX-17] forced colours: in the look “${look}” both answers keep an edge, alike, and a switch shows its state`, async () => {
      await see(`state=few&look=${look}`, { forcedColors: 'active' }, async (page) => {
        await page.waitForFunction(() => all("[role='switch']").length === 3);
        const seen = await page.evaluate(() => {
          const edge = (each) => {
            const { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(each);
            return { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor };
          };
          const [first] = all("[role='switch']");
          const off = edge(first);
          first.click();
          return {
            forced: matchMedia('(forced-colors: active)').matches,
            answers: all("[part='decision-button']").map(edge),
            off,
            on: edge(first),
          };
        });
        assert.equal(seen.forced, true);
        assert.equal(seen.answers.length, 2);
        assert.deepEqual(seen.answers[0], seen.answers[1]);
        assert.ok(parseFloat(seen.answers[0].borderTopWidth) >= 1);
        assert.notEqual(seen.answers[0].borderTopColor, seen.answers[0].backgroundColor);
        assert.notEqual(seen.on.backgroundColor, seen.off.backgroundColor);
      });
    });

    it(`[AX-03] at 400 % zoom, 320 by 256 pixels, in the look “${look}” both answers can be seen at once`, async () => {
      await see(`state=prompt&look=${look}`, { viewport: { width: 320, height: 256 } }, async (page) => {
        const boxes = await page.evaluate(() => {
          const both = all("[part='decision-button']");
          // In the page itself one scrolls to it, as to all else there.
          if (!both[0].closest('[popover], dialog')) both[0].scrollIntoView({ block: 'center' });
          return both.map((each) => {
            const { left, top, right, bottom } = each.getBoundingClientRect();
            return { left, top, right, bottom };
          });
        });
        assert.equal(boxes.length, 2);
        for (const { left, top, right, bottom } of boxes) {
          assert.ok(left >= 0 && top >= 0 && right <= 321 && bottom <= 257, JSON.stringify(boxes));
        }
      });
    });
  }

  it('[AX-08] without motion nothing in the settings moves; with it no more than a sixth of a second', async () => {
    const longest = (reducedMotion) =>
      see('state=settings', { reducedMotion }, (page) =>
        page.evaluate(() =>
          Math.max(
            ...all('*').flatMap((each) => {
              const { transitionDuration, animationDuration } = getComputedStyle(each);
              return [transitionDuration, animationDuration].join().split(',').map(parseFloat);
            }),
          ),
        ),
      );
    assert.equal(await longest('reduce'), 0);
    const some = await longest('no-preference');
    assert.ok(some > 0 && some <= 1 / 6, String(some));
  });

  it('[IN-06] on paper the question and the standing control are not there', async () => {
    for (const state of ['prompt', 'given']) {
      await see(`state=${state}`, {}, async (page) => {
        await page.emulateMedia({ media: 'print' });
        assert.equal(await page.evaluate(() => all('consent-panel')[0].getBoundingClientRect().height), 0);
        assert.equal(
          await page.evaluate(() => all('consent-panel button').filter((b) => b.checkVisibility()).length),
          0,
        );
      });
    }
  });

  it('[AX-03] with the text spacing of WCAG 1.4.12 no word of a control is cut off', async () => {
    for (const state of ['few', 'settings', 'given']) {
      await see(`state=${state}`, { viewport: { width: 320, height: 640 } }, async (page) => {
        const cut = await page.evaluate(() => {
          const spaced = new CSSStyleSheet();
          spaced.replaceSync(
            '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }',
          );
          const roots = all('*').flatMap((each) => each.shadowRoot ?? []);
          for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, spaced];
          return all('button, a, summary')
            .filter((each) => each.checkVisibility() && each.scrollWidth > each.clientWidth + 1 && each.clientWidth)
            .map((each) => each.textContent.trim());
        });
        assert.deepEqual(cut, [], state);
      });
    }
  });

  for (const [state, lang, part] of [
    ['prompt', 'nl', 'prompt'],
    ['few', 'en', 'prompt'],
    ['settings', 'nl', 'settings'],
    ['given', 'en', 'standing-control'],
  ]) {
    it(`[AX-01] [AX-02] [AX-15] the accessibility tree of “${state}” in ${lang} is the one that was read and kept`, async () => {
      const tree = await see(`state=${state}&lang=${lang}`, {}, async (page) => {
        if (state === 'few') await page.waitForFunction(() => all("[role='switch']").length === 3);
        if (state === 'settings') await page.waitForFunction(() => all("[role='switch']").length >= 5);
        return page.locator(`[part='${part}']`).ariaSnapshot();
      });
      const kept = new URL(`../fixtures/trees/${state}-${lang}.yml`, import.meta.url);
      if (process.env.UPDATE_TREES) writeFileSync(kept, `${tree}\n`);
      assert.match(tree, /button "/);
      assert.equal(`${tree}\n`, readFileSync(kept, 'utf8'));
    });
  }
});
