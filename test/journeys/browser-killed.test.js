/**
 * The browser itself is killed (SIGKILL) in the middle of writing and sending,
 * and started again on the same profile. What was told to be written must be
 * in the ledger, all of the ledger must reach the server, and each act once.
 *
 *   KILLS=20 node --test test/journeys/browser-killed.test.js   for longer
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';
import puppeteer from 'puppeteer-core';
import { fromSource, memoryDatabase, PEPPER } from '../receiver/support.js';
import { findChromium, requestedEngines } from '../support/browsers.js';
import { openShop } from '../support/shop.js';

const KILLS = Number(process.env.KILLS ?? 3);
const skip = requestedEngines().includes('chrome') ? false : 'Chromium only: the kill is the same in each';

test(
  `[I8] a browser killed ${KILLS} times while it writes and sends: written and lost 0, doubled 0`,
  { skip, timeout: 300_000 },
  async () => {
    const { createReceiver, openStore } = await fromSource(`export * from './src/receiver/index.ts';`);
    const database = await memoryDatabase();
    const store = await openStore({ sql: database, pepper: PEPPER });
    const shop = await openShop();
    const receiver = createReceiver({ store, sites: { wilgenbocht: { origins: [shop.url] } }, base: '/consent' });
    shop.serve('/consent/', (incoming, outgoing) =>
      getRequestListener((request) => receiver(request))(incoming, outgoing),
    );
    const profile = mkdtempSync(path.join(tmpdir(), 'killed-'));
    const written = [];
    let browser;
    const open = async () => {
      browser = await puppeteer.launch({ ...(await findChromium()), userDataDir: profile });
      const page = await browser.newPage();
      await page.exposeFunction('written', (id) => void written.push(id));
      await page.goto(`${shop.url}/demo/product.html`);
      await page.waitForFunction(() => document.querySelector('consent-panel')?.consent, { timeout: 60_000 });
      return page;
    };
    try {
      for (let kill = 0; kill < KILLS; kill++) {
        const page = await open();
        const before = written.length;
        page
          .evaluate(async () => {
            const { consent } = document.querySelector('consent-panel');
            const evidence = { layer: 'test', control: 'accept', presses: 1 };
            for (let act = 0; ; act++) {
              if (act % 3 === 2) await consent.withdraw(['video'], evidence);
              else await consent.decide({ video: true }, evidence);
              // Told the moment it was said to be written.
              const { event } = (await consent.history()).at(-1);
              await window.written(event.id);
            }
          })
          .catch(() => undefined);
        for (const end = Date.now() + 60_000; written.length < before + 4 && Date.now() < end;) await sleep(5);
        await sleep(Math.random() * 300);
        browser.process().kill('SIGKILL');
        await new Promise((resolve) => browser.process().once('exit', resolve));
      }
      const page = await open();
      await page.waitForFunction(
        async () => {
          const acts = await document.querySelector('consent-panel').consent.history();
          return acts.length > 0 && acts.every(({ delivery }) => delivery?.state === 'confirmed');
        },
        { timeout: 120_000, polling: 500 },
      );
      const acts = await page.evaluate(async () =>
        (await document.querySelector('consent-panel').consent.history()).map(({ hash, event }) => ({ hash, event })),
      );
      await browser.close();
      const ids = acts.map(({ event }) => event.id);
      const hashes = new Set(acts.map(({ hash }) => hash));
      const stored = await store.events.of('wilgenbocht', [...new Set(acts.map(({ event }) => event.subject))]);
      console.log(
        `browser killed ${KILLS} times: ${written.length} told as written, ${ids.length} in the ledger, ${stored.length} stored`,
      );
      assert.ok(written.length >= 4 * KILLS);
      assert.deepEqual(
        written.filter((id) => !ids.includes(id)),
        [],
        'written and lost',
      );
      assert.deepEqual(stored.map(({ id }) => id).sort(), [...ids].sort(), 'each act is stored once, and nothing else');
      assert.ok(
        acts.every(({ event }) => event.parents.every((hash) => hashes.has(hash))),
        'no ancestor is missing',
      );
    } finally {
      browser?.process()?.kill('SIGKILL');
      await shop.close();
      await database.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
);
