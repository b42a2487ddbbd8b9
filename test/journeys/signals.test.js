/**
 * Tools that hear the answer, through the files that a page loads: what the data layer says and when, on a first visit
 * and on a return, and what happens where a tool's module cannot be fetched.
 */
import assert from 'node:assert/strict';
import { journey } from '../support/journey.js';

const KEYS = { analytics_storage: 'statistics' };

/** The demo's policy with a tool; unsealed, so that it is checked in the page. */
const withTool = (text) => {
  const policy = JSON.parse(text);
  return JSON.stringify({ ...policy, seal: undefined, signals: { 'google-consent-mode': { keys: KEYS } } });
};

/** The product page with a tag of Google's behind the gate, which writes down that it ran. */
const withTag = (text) =>
  text.replace(
    '</body>',
    `<template data-purpose="statistics"><script>(window.dataLayer ||= []).push(['ran']);</script></template></body>`,
  );

const layer = () => (globalThis.dataLayer ?? []).map((item) => Array.from(item).slice(0, 2).join(' '));

function tell(shop) {
  shop.alter('/demo/policy.public.json', withTool);
  shop.alter('/demo/', withTag);
}

journey(
  '[SG-05] the layer is told no, then the answer, then the tag runs; on a return as well',
  async ({ visitor, shop }) => {
    tell(shop);
    await visitor.go(`${shop.url}/demo/`);
    await visitor.sees('accept-all');
    await visitor.until('the default is said', () => globalThis.dataLayer?.length > 0);
    await visitor.press('accept-all');
    await visitor.until('the tag ran', () => globalThis.dataLayer.some(([what]) => what === 'ran'));
    const order = ['consent default', 'set ads_data_redaction', 'set url_passthrough', 'consent update', 'ran'];
    assert.deepEqual(await visitor.ask(layer), order);
    await visitor.reload();
    await visitor.until('the tag ran again', () => globalThis.dataLayer?.some(([what]) => what === 'ran'));
    assert.deepEqual(await visitor.ask(layer), order);
    await visitor.press('withdraw');
    await visitor.until('it is told', () => globalThis.dataLayer.length === 6);
    assert.equal((await visitor.ask(layer)).at(-1), 'consent update');
  },
);

for (const missing of ['signalling', 'consent-mode-signal']) {
  journey(
    `[SG-05] where ${missing}.js cannot be fetched, what waits for the tool stays shut, and the rest goes on`,
    async ({ visitor, shop }) => {
      tell(shop);
      shop.put(`/dist/tag/${missing}.js`, 'not found', 'text/plain');
      await visitor.go(`${shop.url}/demo/`);
      await visitor.press('accept-all');
      await visitor.sees('withdraw');
      const { permitted } = await visitor.holds();
      assert.ok(permitted.includes('statistics'), 'what the visitor said is kept');
      assert.equal(
        await visitor.ask(() => document.querySelector('consent-panel').consent.permits('statistics')),
        false,
      );
      assert.ok(!(await visitor.ask(layer)).includes('ran'));
      await visitor.press('withdraw');
      await visitor.misses('withdraw');
      assert.equal((await visitor.acts(2)).length, 2, 'and can be taken back');
    },
    { faulty: true },
  );
}
