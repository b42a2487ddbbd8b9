/** Without a network a no works as well as with one. */
import assert from 'node:assert/strict';
import { journey } from '../support/journey.js';
import { CONSENTS, quiet } from './steps.js';

journey('taking back works offline, at once, and is kept (WD-10)', async ({ visitor, shop }) => {
  await visitor.go(`${shop.url}/demo/product.html`);
  await visitor.press('accept-all');
  await visitor.until('the film is there', () => !!document.querySelector('iframe'));
  await visitor.reload();
  await visitor.sees('withdraw');
  await quiet(shop);

  await shop.down();
  await visitor.press('withdraw');
  await visitor.until('the film is gone', () => !document.querySelector('iframe'));
  await visitor.sees('undo');
  await visitor.until('its cookies are gone', () => !document.cookie);
  const acts = await visitor.acts(2);
  assert.deepEqual(
    acts.map(({ kind }) => kind),
    ['decide', 'withdraw'],
  );

  await shop.up();
  shop.forget();
  await visitor.reload();
  await visitor.sees('open');
  await quiet(shop);
  const { states } = await visitor.holds();
  assert.deepEqual(
    CONSENTS.map((id) => states[id]),
    CONSENTS.map(() => 'withdrawn'),
  );
  assert.deepEqual(shop.called(), []);
});

journey('refusing works offline and is kept', async ({ visitor, shop }) => {
  await visitor.go(`${shop.url}/demo/`);
  await visitor.sees('refuse-all');
  await quiet(shop);
  await shop.down();
  await visitor.press('refuse-all');
  await visitor.misses('refuse-all');
  assert.deepEqual(
    (await visitor.acts(1)).map(({ evidence }) => evidence.control),
    ['refuse-all'],
  );

  await shop.up();
  await visitor.reload();
  await visitor.sees('open');
  await quiet(shop);
  assert.equal(await visitor.seesNow('accept-all'), false);
});

journey(
  'a no that is pressed before the rest could come still holds on the next page (WD-10)',
  async (walk) => {
    const { visitor, shop } = walk;
    await visitor.go(`${shop.url}/demo/own-controls.html`);
    await visitor.press('accept-all');
    await visitor.until('the counting script has run', () => localStorage.getItem('count.visits') === '1');
    // From now on what writes an act cannot be had.
    shop.alter('/dist/tag/acting.js', () => 'throw new Error("not to be had")');
    shop.alter('/dist/tag/append.js', () => 'throw new Error("not to be had")');
    await visitor.reload();
    await quiet(shop);
    await visitor.press('[data-consent-withdraw]');
    await visitor.until('it is shut', () => !document.querySelector('consent-panel').consent.permits('statistics'));

    shop.alter('/dist/tag/acting.js', (text) => text);
    shop.alter('/dist/tag/append.js', (text) => text);
    shop.forget();
    await visitor.go(`${shop.url}/demo/product.html`);
    await visitor.sees('open');
    await quiet(shop);
    assert.deepEqual(shop.called(), []);
    assert.equal((await visitor.holds()).states.statistics, 'withdrawn');
    const last = (await visitor.acts(2)).at(-1);
    assert.deepEqual([last.kind, last.evidence.layer], ['withdraw', 'recovered']);
  },
  { faulty: true },
);
