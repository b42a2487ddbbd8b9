/** Documents as a browser lays them out: on A4, on a phone, and asking nothing of the network. */
/* global document, innerWidth -- of the page */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../support/browsers.js';
import { everything, fromSource } from './source.js';

const { assessment, register, statement, toHtml } = await fromSource(`export * from './src/documents/index.ts';`);

describe('a document in the browser', () => {
  let browser;
  let page;
  const asked = [];
  before(async () => {
    browser = await puppeteer.launch(await findChromium());
    page = await browser.newPage();
    page.on('request', (request) => asked.push(request.url()));
  });
  after(() => browser.close());

  const documents = async () => {
    const file = await everything();
    const made = [
      statement(file, { language: 'nl' }),
      register(file, { language: 'en' }),
      assessment(file, 'donor-post', { language: 'nl' }),
    ];
    return (await Promise.all(made)).map((document) => toHtml(document));
  };
  /** Elements that stick out of the page to the right. */
  const wider = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((element) => !element.closest('.wide') && element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => element.outerHTML.slice(0, 100)),
    );

  it('[IN-06] fits on A4: nothing is cut off, tables included, and pages are numbered', async () => {
    for (const html of await documents()) {
      await page.emulateMediaType('print');
      // 210 mm less the margins of 18 mm, at 96 dots to the inch.
      await page.setViewport({ width: Math.floor(((210 - 36) / 25.4) * 96), height: 900 });
      await page.setContent(html);
      assert.deepEqual(await wider(), []);
      const cut = await page.evaluate(
        () =>
          [...document.querySelectorAll('.wide')].filter((table) => table.scrollWidth > table.clientWidth + 1).length,
      );
      assert.equal(cut, 0);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(Buffer.from(pdf).toString('latin1'));
      assert.deepEqual([Math.round(width), Math.round(height)], [595, 842]);
    }
  });

  it('[AX-03] reads without sideways scrolling on a screen of 320 pixels', async () => {
    for (const html of await documents()) {
      await page.emulateMediaType('screen');
      await page.setViewport({ width: 320, height: 640 });
      await page.setContent(html);
      assert.deepEqual(await wider(), []);
    }
  });

  it('[SE-02] asks nothing of the network', () => {
    assert.deepEqual(
      asked.filter((url) => !url.startsWith('about:') && !url.startsWith('data:')),
      [],
    );
  });
});
