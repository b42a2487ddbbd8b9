/**
 * What `npm start` serves: a shop whose tags name its own receiver, on the
 * embedded database, and the page with the owner's side of what a visitor did.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { startServer } from '../../demo/server.js';
import { fromSource } from '../receiver/support.js';
import { journey } from '../support/journey.js';

const { verifyHistory } = await fromSource(`export { verifyHistory } from './src/verify/index.ts';`);

test('[PR-04] every page of the demo that asks for consent names where it is kept', () => {
  const demo = new URL('../../demo/', import.meta.url);
  const tags = readdirSync(demo)
    .filter((name) => name.endsWith('.html'))
    .flatMap((name) => readFileSync(new URL(name, demo), 'utf8').match(/<consent-panel [^>]*policy=[^>]*>/g) ?? []);
  assert.ok(tags.length >= 5, `${tags.length} tags`);
  for (const tag of tags) assert.match(tag, / sync="\/consent"/);
});

journey(
  'the owner finds what a visitor did, with the words that were shown, verifies, takes it out and erases it (PR-03, DS-06)',
  async ({ visitor }) => {
    const data = mkdtempSync(path.join(tmpdir(), 'inspector-'));
    const demo = await startServer({ port: 0, data });
    try {
      // The database takes its seconds to be made; whoever comes first waits for it.
      await (await fetch(`${demo.url}/demo/inspector/credential`)).text();
      await visitor.go(`${demo.url}/demo/product.html`);
      await visitor.press('accept-all');
      await visitor.acts(1);
      await visitor.press('withdraw');
      await visitor.acts(2);
      await visitor.until('the server has both', () =>
        document
          .querySelector('consent-panel')
          .consent.history()
          .then((acts) => acts.length === 2 && acts.every(({ delivery }) => delivery?.state === 'confirmed')),
      );

      await visitor.go(`${demo.url}/demo/inspector.html`);
      await visitor.until('it is ready', () => document.documentElement.dataset.ready === '');
      await visitor.press('#mine');
      await visitor.until('the visitor is found', () => !document.querySelector('#found').hidden);
      const seen = await visitor.ask(async () => {
        const text = (id) => document.getElementById(id).textContent;
        return {
          verdict: text('verdict'),
          broken: document.getElementById('verdict').classList.contains('broken'),
          events: [...document.querySelectorAll('#events > li')].map(({ textContent }) => textContent),
          permissions: text('permissions'),
          statistics: text('statistics'),
          digest: text('digest'),
          shown: (await (await fetch('/demo/policy.public.json')).json()).purposes.find(({ id }) => id === 'statistics')
            .description.nl,
          history: await (await fetch(document.getElementById('export').href)).json(),
          records: await (await fetch(document.getElementById('records').href)).json(),
        };
      });
      assert.equal(seen.broken, false, seen.verdict);
      assert.equal(seen.events.length, 2);
      for (const told of seen.events) assert.ok(told.includes(seen.shown), 'the words that were on the screen');
      assert.match(seen.events[0], /ingetrokken/);
      assert.match(seen.permissions, /mag niet \(ingetrokken\)/);
      assert.match(seen.statistics, /ingetrokken1/);
      assert.match(seen.digest, /^[0-9a-f]{64}$/);
      const found = await verifyHistory(seen.history);
      assert.deepEqual([found.intact, found.faults], [true, []]);
      assert.match(JSON.stringify(seen.records), /dpv-27560/);

      await visitor.ask(() => void (window.confirm = () => true));
      await visitor.press('#erase');
      await visitor.until('it says what is gone', () => !document.querySelector('#status').hidden);
      const said = await visitor.ask(() => document.querySelector('#status').textContent);
      assert.match(said, /^2 keuzes gewist\./);
      assert.match(said, /Bewaard/);
      await visitor.press('#mine');
      await visitor.until('nothing is known', () => /niets bekend/.test(document.querySelector('#status').textContent));
    } finally {
      await demo.close();
      rmSync(data, { recursive: true, force: true });
    }
  },
  { timeout: 240_000 },
);
