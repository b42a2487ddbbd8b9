/** The ways to bring it into a page: an app's own import, one file, and an address with a query. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { journey } from '../support/journey.js';
import { quiet } from './steps.js';

journey(
  'an app of one page asks once in twenty routes, and mounts what is permitted (UI-15)',
  async ({ visitor, shop }) => {
    // How often a question rises, whoever lets it.
    shop.inject(() => {
      globalThis.risen = 0;
      for (const name of ['showPopover', 'togglePopover']) {
        const before = HTMLElement.prototype[name];
        HTMLElement.prototype[name] = function (...options) {
          if (!this.matches(':popover-open')) globalThis.risen += 1;
          return before.apply(this, options);
        };
      }
    });
    await visitor.go(`${shop.url}/demo/spa/`);
    await visitor.sees('accept-all');
    await walkRoutes(visitor, 10);
    await visitor.press('close');
    await visitor.misses('accept-all');
    await walkRoutes(visitor, 10);
    assert.equal(await visitor.seesNow('accept-all'), false);
    assert.equal(await visitor.ask(() => globalThis.risen), 1);

    await follow(visitor, 'dijk-7');
    assert.equal(await visitor.ask(() => !!document.querySelector('iframe')), false);
    await visitor.press('.spa-video button');
    await visitor.press('[part="toggle"]', { within: '[data-id="video"]' });
    await visitor.press('save');
    await visitor.until('the film is mounted', () => !!document.querySelector('.spa-video iframe'));
    await follow(visitor, '');
    assert.equal(await visitor.ask(() => !!document.querySelector('iframe')), false);
    await follow(visitor, 'dijk-7');
    await visitor.until('the film is mounted again', () => !!document.querySelector('.spa-video iframe'));
    await visitor.press('withdraw');
    await visitor.until('the film is unmounted', () => !document.querySelector('iframe'));
  },
);

journey('one file with the policy inside works with one request, and without a network', async ({ visitor, shop }) => {
  const policy = await readFile(new URL('../../demo/policy.public.json', import.meta.url), 'utf8');
  shop.put(
    '/one-file',
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>One file</title>
    <link rel="icon" href="data:,">
    <consent-panel><script type="application/json">${policy.replaceAll('<', '\\u003c')}</script></consent-panel>
    <script src="/dist/consent-panel.js"></script>
    <h1>A page</h1>
    <template data-purpose="map"><p id="gated">Only with a yes</p></template>`,
  );
  await visitor.go(`${shop.url}/one-file`);
  await visitor.sees('accept-all');
  await quiet(shop);
  assert.deepEqual(shop.requested(), ['/one-file', '/dist/consent-panel.js']);

  await shop.down();
  await visitor.press('accept-all');
  await visitor.misses('accept-all');
  await visitor.until('what waited is there', () => !!document.getElementById('gated'));
  await visitor.press('withdraw');
  await visitor.until('it is gone', () => !document.getElementById('gated'));
  await visitor.press('open');
  await visitor.reads('What is needed');
  assert.equal((await visitor.acts(2)).length, 2);
});

journey('auto.js works under an address with a query, and nothing is fetched twice', async ({ visitor, shop }) => {
  shop.alter('/demo/', (text) => text.replace('/dist/auto.js', '/dist/auto.js?ver=3'));
  await visitor.go(`${shop.url}/demo/`);
  await visitor.press('accept-all');
  await visitor.misses('accept-all');
  await visitor.press('open');
  await visitor.sees('save');
  await quiet(shop);
  const ours = shop.requested().filter((path) => path.startsWith('/dist/'));
  assert.deepEqual([...ours].sort(), [...new Set(ours)].sort());
  assert.equal(shop.requests().filter(({ path }) => path === '/dist/auto.js?ver=3').length, 1);
});

journey('put into the page twice, it still asks once', async ({ visitor, shop }) => {
  shop.alter('/demo/', (text) =>
    text.replace('</body>', '<script type="module" src="/dist/auto.js?again"></script></body>'),
  );
  await visitor.go(`${shop.url}/demo/`);
  await visitor.press('refuse-all');
  await visitor.misses('refuse-all');
  await quiet(shop);
  assert.equal((await visitor.acts(1)).length, 1);
  assert.deepEqual(shop.called(), []);
});

async function walkRoutes(visitor, count) {
  const routes = ['dijk-7', 'contact', ''];
  for (let i = 0; i < count; i++) await follow(visitor, routes[i % routes.length]);
}

/** Follows a link of the app's menu. */
async function follow(visitor, route) {
  await visitor.ask((path) => {
    const link = [...document.querySelectorAll('.site-nav a')].find(({ pathname }) => pathname === path);
    link.click();
  }, `/demo/spa/${route}`);
  await visitor.until('the route is there', (path) => location.pathname === path, `/demo/spa/${route}`);
}
