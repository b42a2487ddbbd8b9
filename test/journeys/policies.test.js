/** What happens when the policy changes, time passes, or the policy is not as it should be. */
import assert from 'node:assert/strict';
import { journey } from '../support/journey.js';
import { CONSENTS, quiet } from './steps.js';

const DAY = 86_400_000;
const MONTH = 31 * DAY;

journey('a changed policy asks again for what changed, and for nothing else (CO-14)', async ({ visitor, shop }) => {
  await visitor.go(`${shop.url}/demo/`);
  await visitor.press('accept-all');
  await visitor.until('the counting script has run', () => localStorage.getItem('count.visits') === '1');
  await quiet(shop);

  shop.forget();
  await visitor.go(`${shop.url}/demo/?policy=changed`);
  await visitor.sees('accept-all');
  const asked = await visitor.text('consent-panel');
  assert.match(asked, /Er is iets veranderd sinds uw vorige keuze/);
  assert.match(asked, /Nieuw: het gaat om meer gegevens/);
  assert.match(asked, /Nieuw: nog een bedrijf krijgt gegevens/);
  const before = await visitor.holds();
  assert.deepEqual(before.ask, ['statistics']);
  assert.equal(before.states.statistics, 'invalidated');
  const others = CONSENTS.filter((id) => id !== 'statistics');
  assert.deepEqual(
    CONSENTS.filter((id) => before.permitted.includes(id)),
    others,
  );
  await visitor.until('what statistics kept is gone', () => !document.cookie && !localStorage.getItem('count.visits'));
  assert.deepEqual(
    shop.called().filter((path) => path !== '/map' && path !== '/pixel.gif'),
    [],
  );

  await visitor.press('refuse-all');
  await visitor.misses('refuse-all');
  const after = await visitor.holds();
  assert.deepEqual(
    CONSENTS.filter((id) => after.permitted.includes(id)),
    others,
  );
  const last = (await visitor.acts(2)).at(-1);
  assert.deepEqual(Object.keys(last.decisions), ['statistics']);

  await visitor.reload();
  await visitor.sees('withdraw');
  assert.equal(await visitor.seesNow('accept-all'), false, 'not asked again');
});

journey('a consent runs out, is asked for again, and leaves nothing behind (CK-14)', async ({ visitor, shop }) => {
  const page = `${shop.url}/demo/?policy=short`;
  await visitor.go(page);
  await visitor.press('accept-all');
  await visitor.until('the counting script has run', () => localStorage.getItem('count.visits') === '1');
  await quiet(shop);

  later(shop, 20 * DAY);
  await visitor.go(page);
  await visitor.sees('withdraw');
  assert.equal(await visitor.seesNow('accept-all'), false, 'it holds for a month');

  later(shop, MONTH + DAY);
  await quiet(shop);
  shop.forget();
  await visitor.go(page);
  await visitor.sees('accept-all');
  assert.match(await visitor.text('consent-panel'), /Uw vorige keuze is van een tijd geleden/);
  const { states, permitted } = await visitor.holds();
  assert.deepEqual(
    CONSENTS.map((id) => states[id]),
    CONSENTS.map(() => 'expired'),
  );
  assert.deepEqual(
    CONSENTS.filter((id) => permitted.includes(id)),
    [],
  );
  await visitor.until('what was kept is gone', () => !document.cookie && !localStorage.getItem('count.visits'));
  await quiet(shop);
  assert.deepEqual(shop.called(), []);

  await visitor.press('accept-all');
  await visitor.until('it counts again', () => localStorage.getItem('count.visits') === '1');
  assert.equal((await visitor.acts(2)).at(-1).decisions.statistics.state, 'renewed');
});

journey(
  'where nothing rests on consent nothing is asked, and everything is told (LB-12)',
  async ({ visitor, shop }) => {
    await visitor.go(`${shop.url}/demo/?policy=no-consent`);
    await visitor.sees('open');
    await quiet(shop);
    assert.equal(await visitor.seesNow('accept-all'), false);
    assert.equal(await visitor.seesNow('withdraw'), false);
    assert.deepEqual((await visitor.kept()).databases, []);
    assert.deepEqual(shop.called(), []);

    await visitor.press('open');
    await visitor.reads('Wat nodig is');
    assert.equal(await visitor.seesNow('[role="switch"]'), false, 'no switch where there is no choice');
    await visitor.press('object', { within: '[data-id="post"]' });
    await visitor.until('the objection holds', () => !document.querySelector('consent-panel').consent.permits('post'));
    assert.equal((await visitor.acts(1)).at(-1).kind, 'object');
  },
);

journey('an unlawful policy opens nothing, not even what was given before (LB-01)', async ({ visitor, shop }) => {
  await visitor.go(`${shop.url}/demo/`);
  await visitor.press('accept-all');
  await visitor.until('the counting script has run', () => localStorage.getItem('count.visits') === '1');
  await quiet(shop);

  shop.forget();
  await visitor.go(`${shop.url}/demo/?policy=unlawful`);
  // On the developer's own machine the page says what is wrong, and where.
  await visitor.reads('LB-01');
  const told = await visitor.text('consent-panel + pre, consent-panel ~ pre');
  for (const part of ['purposes[1].legalBasis', 'handig', 'Choose one of', 'Art. 6(1)', 'LB-01'])
    assert.ok(told.includes(part), told);
  await quiet(shop);
  assert.deepEqual(shop.called(), []);
  assert.equal(await visitor.ask(() => !!document.querySelector('iframe')), false);
});

journey('a policy that was changed after it was published opens nothing (SE-01)', async ({ visitor, shop }) => {
  await visitor.go(`${shop.url}/demo/`);
  await visitor.press('accept-all');
  await visitor.until('the counting script has run', () => localStorage.getItem('count.visits') === '1');
  await quiet(shop);

  shop.alter('/demo/policy.public.json', (text) => text.replace('Turfteller', 'Somebody else'));
  shop.forget();
  await visitor.go(`${shop.url}/demo/`);
  await visitor.reads('This policy was changed after it was published');
  await quiet(shop);
  assert.deepEqual(shop.called(), []);
});

journey('a policy that cannot be had opens nothing', async ({ visitor, shop }) => {
  shop.alter('/demo/policy.public.json', () => '<!doctype html><title>Not here</title>');
  await visitor.go(`${shop.url}/demo/`);
  await visitor.reads('No policy could be read');
  await quiet(shop);
  assert.deepEqual(shop.called(), []);
  assert.deepEqual((await visitor.kept()).databases, []);
});

/** Moves the clock of every page from now on. */
function later(shop, milliseconds) {
  shop.inject(`{ const now = Date.now; Date.now = () => now.call(Date) + ${milliseconds}; }`);
}
