/** What is kept on the device of a visitor is what the table of cookies says, name for name. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { cookieList } from '../../dist/documents/index.js';
import { soonerMarkup } from '../../dist/server/index.js';
import { journey } from '../support/journey.js';

const policy = JSON.parse(await readFile(new URL('../../demo/policy.public.json', import.meta.url), 'utf8'));
const [table] = (await cookieList(policy, { language: 'nl' })).blocks;
const told = table.rows.map(([name]) => String(name));
const isTold = (name) =>
  told.some((pattern) => pattern === name || (pattern.endsWith('*') && name.startsWith(pattern.slice(0, -1))));

journey(
  '[CK-06] [CK-07] what the browser keeps of an answer has a row in the table, by the same name',
  async ({ visitor, shop }) => {
    shop.put(
      '/kept',
      `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>A shop</title><link rel="icon" href="data:,"></head>
    <body><consent-panel policy="/demo/policy.public.json" sync="/consent"></consent-panel>
    <script type="module" src="/dist/auto.js"></script>${soonerMarkup()}<h1>A shop</h1></body></html>`,
    );
    await visitor.go(`${shop.url}/kept`);
    await visitor.sees('accept-all');
    assert.deepEqual(await visitor.kept(), { cookies: [], local: [], session: [], databases: [], caches: [] });
    await visitor.press('accept-all');
    await visitor.until('it is delivered', async () =>
      (await indexedDB.databases()).some(({ name }) => name === 'consent-delivery'),
    );
    await visitor.reload();
    await visitor.sees('open');
    const { cookies, local, session, databases, caches } = await visitor.kept();
    assert.deepEqual(databases, ['consent', 'consent-delivery']);
    assert.ok(local.includes('consent-first-paint'), String(local));
    assert.deepEqual(
      [...cookies, ...local, ...session, ...databases, ...caches].filter((name) => !isTold(name)),
      [],
    );
  },
);
