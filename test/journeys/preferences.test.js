/** An owner's own pages, made with the public interface alone: the channels on one page, and the entry at the counter. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startServer } from '../../demo/server.js';
import { journey } from '../support/journey.js';

const channel = (id) => `.channel[data-id="${id}"] button`;

journey(
  'each channel stops with one press, and all of them with one (DM-06, DM-12, WD-02)',
  async ({ visitor, shop }) => {
    await visitor.go(`${shop.url}/demo/preferences.html`);
    await visitor.press('accept-all');
    await visitor.acts(1);
    await visitor.until(
      'post and newsletter are on',
      () => document.querySelectorAll('.channel').length === 2 && !document.querySelector('#stop-all').hidden,
    );

    // Post rests on an interest of the shop: a stop is an objection. For whoever presses it is the same button.
    await visitor.press(channel('post'));
    await visitor.reads('Gestopt. Wij sturen dit niet meer.');
    const [, objection] = await visitor.acts(2);
    assert.equal(objection.kind, 'object');
    assert.deepEqual(objection.decisions.post, { state: 'objected', legalBasis: 'legitimate-interests' });
    assert.deepEqual(objection.evidence, { layer: 'preferences', control: 'stop', presses: 1 });
    assert.equal(await visitor.ask(() => document.activeElement.closest('.channel')?.dataset.id), 'post');

    await visitor.press('#stop-all');
    await visitor.reads('Gestopt. Wij sturen u niets meer.');
    const acts = await visitor.acts(3);
    assert.equal(acts[2].kind, 'withdraw');
    assert.deepEqual(Object.keys(acts[2].decisions), ['newsletter'], 'what was not sent by it goes on');
    assert.equal((await visitor.holds()).states.newsletter, 'withdrawn');
    assert.equal((await visitor.holds()).states.statistics, 'given');
    await visitor.until('there is nothing left to stop', () => document.querySelector('#stop-all').hidden);

    // Back on is asked with all that belongs to it, and not by one press here (CO-09).
    await visitor.press(channel('newsletter'));
    await visitor.sees('save');
    assert.equal((await visitor.acts()).length, 3);
  },
);

journey(
  'what is said at the counter becomes the same record, with how, where and by whom (CO-19, PR-13)',
  async ({ visitor }) => {
    const data = mkdtempSync(path.join(tmpdir(), 'counter-'));
    const demo = await startServer({ port: 0, data });
    try {
      const credential = await (await fetch(`${demo.url}/demo/inspector/credential`)).text();
      await visitor.go(`${demo.url}/demo/counter.html`);
      await visitor.until('nothing is answered beforehand', () => {
        const answers = [...document.querySelectorAll('#questions input:checked')];
        return answers.length && answers.every(({ value }) => value === '');
      });
      await visitor.ask(() => {
        const { fetch } = globalThis;
        globalThis.fetch = (address, init) => {
          if (String(address).endsWith('/v1/events')) globalThis.sent = init.body;
          return fetch(address, init);
        };
      });
      await visitor.press('[name="method"][value="paper"]');
      await visitor.press('#reference');
      await visitor.type('form-2026-0412');
      await visitor.press('#recorder');
      await visitor.type('balie-2');
      await visitor.press('#entry .button');
      await visitor.reads('Vul bij ten minste één doel in wat er is gezegd.');
      assert.equal(await visitor.ask(() => globalThis.sent ?? ''), '', 'what was not asked is not recorded');

      await visitor.press('[name="purpose-newsletter"][value="yes"]');
      await visitor.press('#entry .button');
      await visitor.reads('Vastgelegd. Kenmerk van het bewijs:');
      const { subject } = JSON.parse(await visitor.ask(() => globalThis.sent));
      const history = await (
        await fetch(`${demo.url}/consent/v1/subjects/${subject}?site=wilgenbocht`, {
          headers: { authorization: `Bearer ${credential}` },
        })
      ).json();
      assert.equal(history.events.length, 1);
      const event = JSON.parse(history.events[0].body);
      assert.equal(event.method, 'paper');
      assert.deepEqual(Object.keys(event.decisions), ['newsletter']);
      assert.equal(event.decisions.newsletter.state, 'given');
      assert.equal(event.evidence.reference, 'form-2026-0412');
      assert.equal(event.evidence.recordedBy, 'balie-2');
      assert.deepEqual(
        await visitor.ask(() => indexedDB.databases().then((all) => all.map(({ name }) => name))),
        [],
        "the till keeps nothing of a customer's",
      );
    } finally {
      await demo.close();
      rmSync(data, { recursive: true, force: true });
    }
  },
);
