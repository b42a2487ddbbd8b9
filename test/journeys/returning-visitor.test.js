/** Somebody who was here before: the gate answers first, and what can be seen comes when there is time. */
import assert from 'node:assert/strict';
import { journey } from '../support/journey.js';
import { CONSENTS, quiet } from './steps.js';

/** What draws: Lit, the elements, and the words. */
const DRAWS = /\/dist\/(tag\/)?(lit|first-visit|define|consent-|elements|en|nl|purposes|i18n)/;

journey('what is permitted runs before anything of Lit or the elements is asked for', async ({ visitor, shop }) => {
  await visitor.go(`${shop.url}/demo/`);
  await visitor.press('accept-all');
  await visitor.until('the counting script has run', () => localStorage.getItem('count.visits') === '1');
  await quiet(shop);

  shop.forget();
  await visitor.go(`${shop.url}/demo/product.html`);
  await visitor.sees('withdraw');
  const fetched = await visitor.fetched();
  const counted = fetched.findIndex((url) => url.endsWith('/count.js'));
  const drawn = fetched.findIndex((url) => DRAWS.test(url));
  assert.ok(counted >= 0, 'the counting script was fetched');
  assert.ok(drawn >= 0, 'the standing control was fetched');
  assert.ok(counted < drawn, `the order was ${fetched.join('\n')}`);
  // Once each: the demo's own strip reads the policy too.
  const ours = new Set(fetched.slice(0, counted).filter((url) => /\/dist\/|policy/.test(url)));
  assert.deepEqual([...ours].sort(), [`${shop.url}/demo/policy.public.json`, `${shop.url}/dist/auto.js`]);
  assert.equal(await visitor.seesNow('accept-all'), false, 'not asked again');
});

journey('the policy is on its way before the script has come', async ({ visitor, shop, engine }) => {
  // A page without the demo's strip, which reads the policy for itself.
  shop.alter('/demo/product.html', (html) => html.replace(/<demo-strip.*?<\/demo-strip>/, ''));
  await visitor.go(`${shop.url}/demo/product.html`);
  await visitor.sees('accept-all');
  const [policy, script] = await visitor.ask(() =>
    ['policy.public.json', '/dist/auto.js'].map((end) => {
      const entry = performance.getEntriesByType('resource').find(({ name }) => name.endsWith(end));
      return { from: entry.startTime, to: entry.responseEnd };
    }),
  );
  assert.ok(policy.from < script.to, `from ${policy.from} ms on, and the script came at ${script.to} ms`);
  // WebKit does not take up a preload that is still on its way; there it is asked for once more, beside it.
  const asked = shop.requested().filter((path) => path.endsWith('/policy.public.json')).length;
  assert.ok(asked <= (engine === 'webkit' ? 2 : 1), `${asked} times`);
});

journey(
  'a page with its own controls fetches nothing of Lit or the elements (WD-01, WD-02)',
  async ({ visitor, shop }) => {
    const page = `${shop.url}/demo/own-controls.html`;
    await visitor.go(page);
    await visitor.press('accept-all');
    await visitor.misses('accept-all');
    await quiet(shop);

    shop.forget();
    await visitor.go(page);
    await visitor.until('the counting script has run again', () => localStorage.getItem('count.visits') === '2');
    await quiet(shop);
    assert.deepEqual(
      shop.requested().filter((path) => DRAWS.test(path)),
      [],
    );
    assert.equal(await visitor.ask(() => !!customElements.get('consent-panel')), false);

    // Its own way out takes one press, as the way in did.
    await visitor.press('[data-consent-withdraw]');
    await visitor.until('the cookie is gone', () => !document.cookie && !localStorage.getItem('count.visits'));
    // What ran here ends with a reload only, and that is offered.
    await visitor.sees('reload');
    const { kind, method, evidence } = (await visitor.acts(2)).at(-1);
    assert.deepEqual([kind, method, evidence.control, evidence.presses], ['withdraw', 'interface', 'withdraw', 1]);
    const { states } = await visitor.holds();
    assert.deepEqual(
      CONSENTS.map((id) => states[id]),
      CONSENTS.map(() => 'withdrawn'),
    );
  },
);

journey('a page with its own controls opens the settings with one press, and fetches them for it', async (walk) => {
  const { visitor, shop } = walk;
  const page = `${shop.url}/demo/own-controls.html`;
  await visitor.go(page);
  await visitor.press('refuse-all');
  await visitor.acts(1);
  await quiet(shop);
  shop.forget();
  await visitor.go(page);
  await quiet(shop);
  assert.deepEqual(
    shop.requested().filter((path) => DRAWS.test(path)),
    [],
  );
  await visitor.press('[data-consent-open]');
  await visitor.sees('save');
  assert.ok(shop.requested().some((path) => DRAWS.test(path)));
});

journey(
  'on a return visit no more than the budget comes over the wire before the gate answers',
  async (walk) => {
    const { visitor, shop } = walk;
    await visitor.go(`${shop.url}/demo/product.html`);
    await visitor.press('accept-all');
    await visitor.until('the counting script has run', () => localStorage.getItem('count.visits') === '1');
    await quiet(shop);
    shop.forget();
    await visitor.go(`${shop.url}/demo/product.html`);
    await visitor.sees('withdraw');
    const [auto] = shop.requests().filter(({ path }) => path.startsWith('/dist/'));
    assert.equal(auto.path, '/dist/auto.js');
    // The server compresses as a shop's would, which is a little less well than the build's own measure.
    assert.ok(auto.bytes < 4500 * 1.1, `${auto.bytes} bytes`);
  },
  // WebKitGTK takes no brotli here.
  { shop: { brotli: true }, engines: ['chrome', 'firefox'] },
);
