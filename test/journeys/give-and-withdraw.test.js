/** The main story: nothing before an answer, one press to give, one press to take back. */
import assert from 'node:assert/strict';
import { journey } from '../support/journey.js';
import { CONSENTS, quiet, reachableControls } from './steps.js';

const NOTHING = { cookies: [], local: [], session: [], databases: [], caches: [] };

journey('nothing optional is asked for and nothing is kept before an answer (CO-13, CK-07, SE-01)', async (walk) => {
  const { visitor, shop } = walk;
  for (const page of ['/demo/', '/demo/product.html', '/demo/checkout.html', '/demo/privacy.html']) {
    await visitor.go(`${shop.url}${page}`);
    await visitor.sees('accept-all');
    await quiet(shop);
    assert.deepEqual(await visitor.kept(), NOTHING, page);
    const elsewhere = (await visitor.fetched()).filter((url) => !url.startsWith(shop.url));
    assert.deepEqual(elsewhere, [], page);
  }
  assert.deepEqual(shop.called(), []);
});

journey(
  'giving takes one press, and so does taking back, which stops everything (WD-02, WD-04, WD-06)',
  async (walk) => {
    const { visitor, shop } = walk;
    await visitor.go(`${shop.url}/demo/`);
    await visitor.press('accept-all');
    await visitor.misses('accept-all');

    await visitor.until('the counting script has run', () => localStorage.getItem('count.visits') === '1');
    await visitor.until('the map is there', () => !!document.querySelector('iframe[title]'));
    await shopHears(shop, ['/count.js', '/hit', '/map', '/pixel.gif']);
    assert.deepEqual((await visitor.kept()).cookies, ['_count']);
    // Beside the ledger, what its carrier keeps, which comes when the page is idle.
    await visitor.until('what was said is carried', () =>
      document
        .querySelector('consent-panel')
        .consent.history()
        .then(([act]) => act?.delivery?.state === 'confirmed'),
    );
    assert.deepEqual((await visitor.kept()).databases.sort(), ['consent', 'consent-delivery']);

    await visitor.press('withdraw');
    await visitor.until('the map is gone', () => !document.querySelector('iframe[title]'));
    await visitor.until(
      'cookies and storage of the purpose are gone',
      () => !document.cookie && !Object.keys(localStorage).length,
    );
    assert.deepEqual((await visitor.holds()).states, {
      ...Object.fromEntries(CONSENTS.map((id) => [id, 'withdrawn'])),
      ...Object.fromEntries(['post', 'fraud', 'orders', 'quotation', 'tax'].map((id) => [id, 'unknown'])),
    });

    const acts = await visitor.acts(2);
    assert.deepEqual(
      acts.map(({ kind, method, evidence }) => [kind, method, evidence.control, evidence.presses]),
      [
        ['decide', 'interface', 'accept-all', 1],
        ['withdraw', 'interface', 'withdraw', 1],
      ],
    );

    // Code that ran cannot be unrun: a reload is offered, and after it everything is still shut.
    shop.forget();
    await visitor.press('reload');
    await visitor.until(
      'the page is new',
      () => document.querySelector('consent-panel')?.consent?.snapshot.reload.length === 0,
    );
    await quiet(shop);
    assert.deepEqual(shop.called(), []);
    assert.deepEqual((await visitor.kept()).cookies, []);
    assert.deepEqual((await visitor.kept()).local, []);
    assert.equal(await visitor.seesNow('accept-all'), false, 'not asked again at once (WD-11)');
  },
);

journey('one press undoes a withdrawal (WD-04)', async ({ visitor, shop }) => {
  await visitor.go(`${shop.url}/demo/`);
  await visitor.press('accept-all');
  await visitor.misses('accept-all');
  await visitor.press('withdraw');
  await visitor.press('undo');
  await visitor.until(
    'consent stands again',
    (ids) => {
      const { purposes } = document.querySelector('consent-panel').consent.snapshot;
      return ids.every((id) => purposes[id].permitted);
    },
    CONSENTS,
  );
  assert.deepEqual(
    (await visitor.acts(3)).map(({ evidence }) => evidence.control),
    ['accept-all', 'withdraw', 'undo'],
  );
});

journey(
  'refusing takes one press, leaves the page usable, and is not asked again (CO-03, CO-18, UI-08)',
  async (walk) => {
    const { visitor, shop } = walk;
    await visitor.go(`${shop.url}/demo/`);
    await visitor.sees('refuse-all');
    await visitor.until('the page has room for it', () => !!document.documentElement.style.scrollPaddingBlockEnd);
    const before = await reachableControls(visitor, 'main, header');
    assert.deepEqual(before.out, [], 'the page can be used beside the question');

    await visitor.press('refuse-all');
    await visitor.misses('refuse-all');
    const after = await reachableControls(visitor);
    assert.deepEqual(after.out, [], 'every control of the page can be reached after a no');
    assert.ok(after.count > before.count && before.count > 10, `${after.count} controls`);

    for (let visit = 0; visit < 2; visit++) {
      await visitor.reload();
      await visitor.sees('open');
      await quiet(shop);
      assert.equal(await visitor.seesNow('accept-all'), false, 'asked again');
    }
    const { states } = await visitor.holds();
    assert.deepEqual(
      CONSENTS.map((id) => states[id]),
      CONSENTS.map(() => 'refused'),
    );
    assert.deepEqual(shop.called(), []);
    const [act, ...more] = await visitor.acts(1);
    assert.deepEqual(
      [act.kind, act.evidence.control, act.evidence.presses, more.length],
      ['decide', 'refuse-all', 1, 0],
    );
    assert.deepEqual((await visitor.kept()).local, [], 'nothing is left beside the ledger');
  },
);

journey(
  'what was given in the page is taken back in the page, and the page is none the worse for it (WD-03, WD-08)',
  async ({ visitor, shop }) => {
    await visitor.go(`${shop.url}/demo/`);
    await visitor.press('accept-all');
    await visitor.sees('withdraw');
    // Nothing to call, to write or to fill in: the one press is all there is.
    await visitor.press('withdraw');
    await visitor.sees('undo');
    // What is said about it can be put away.
    await visitor.press('close');
    await visitor.misses('undo');
    const after = await reachableControls(visitor);
    assert.deepEqual(after.out, [], 'every control of the page can be reached after a withdrawal');
    assert.ok(after.count > 10, `${after.count} controls`);
    await visitor.go(`${shop.url}/demo/checkout.html`);
    await visitor.sees('open');
    assert.deepEqual((await reachableControls(visitor)).out, [], 'and the order can be placed');
  },
);

journey('closing the question allows nothing and does not nag (CO-01, UI-11)', async ({ visitor, shop }) => {
  await visitor.go(`${shop.url}/demo/`);
  await visitor.press('close');
  await visitor.misses('accept-all');
  await visitor.go(`${shop.url}/demo/product.html`);
  await visitor.sees('open');
  await quiet(shop);
  assert.equal(await visitor.seesNow('accept-all'), false);
  assert.deepEqual((await visitor.holds()).states.statistics, 'deferred');
  assert.deepEqual(shop.called(), []);
});

journey('one purpose can be taken back and the others stay (WD-09)', async ({ visitor, shop }) => {
  await visitor.go(`${shop.url}/demo/`);
  await visitor.press('accept-all');
  await visitor.until('the counting script has run', () => localStorage.getItem('count.visits') === '1');
  await visitor.misses('accept-all');
  await visitor.press('open');
  await visitor.press('[part="toggle"]', { within: '[data-id="statistics"]' });
  await visitor.press('save');
  await visitor.misses('save');
  await visitor.until('the cookie is gone', () => !document.cookie);
  const { permitted, states } = await visitor.holds();
  assert.equal(states.statistics, 'withdrawn');
  assert.deepEqual(
    CONSENTS.filter((id) => permitted.includes(id)),
    CONSENTS.filter((id) => id !== 'statistics'),
  );
});

journey('what waits in the page gives for its own purpose alone (CO-07)', async ({ visitor, shop }) => {
  await visitor.go(`${shop.url}/demo/product.html`);
  await visitor.press('refuse-all');
  await visitor.misses('refuse-all');
  await visitor.press('allow', { within: 'consent-embed' });
  await visitor.until('the film is there', () => !!document.querySelector('consent-embed iframe'));
  await shopHears(shop, ['/video/dijk-7']);
  const { states } = await visitor.holds();
  assert.deepEqual(
    CONSENTS.map((id) => states[id]),
    CONSENTS.map((id) => (id === 'video' ? 'given' : 'refused')),
  );
  const last = (await visitor.acts(2)).at(-1);
  assert.deepEqual([last.evidence.layer, last.evidence.control, last.evidence.presses], ['embed', 'allow', 1]);
  assert.deepEqual(Object.keys(last.decisions), ['video']);
});

async function shopHears(shop, paths) {
  const end = Date.now() + 5000;
  while (!paths.every((path) => shop.called().includes(path)) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.deepEqual([...new Set(shop.called())].sort(), paths);
}
