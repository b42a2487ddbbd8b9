/** The same person in two tabs: what is taken back in one holds in the other, also in one that slept. */
import assert from 'node:assert/strict';
import { journey } from '../support/journey.js';
import { quiet } from './steps.js';

/** Notes in the page when a film is no longer permitted, by the clock that both tabs share. */
const noteWhenShut = () => {
  new MutationObserver(() => {
    if (!document.querySelector('iframe')) globalThis.shutAt ??= Date.now();
  }).observe(document.body, { childList: true, subtree: true });
};

const notePress = () => {
  addEventListener('click', () => (globalThis.pressedAt = Date.now()), { capture: true });
};

journey('taking back in one tab shuts the other within a second (WD-10)', async ({ visitor, shop }) => {
  await visitor.go(`${shop.url}/demo/product.html`);
  await visitor.press('accept-all');
  await visitor.until('the film is there', () => !!document.querySelector('iframe'));
  await visitor.ask(noteWhenShut);

  const other = await visitor.tab();
  await other.go(`${shop.url}/demo/`);
  await other.sees('withdraw');
  await other.ask(notePress);
  await other.press('withdraw');
  const pressedAt = await other.ask(() => globalThis.pressedAt);
  const shutAt = await visitor.until('the film is gone', () => globalThis.shutAt);
  assert.ok(shutAt - pressedAt < 1000, `${shutAt - pressedAt} ms`);
  assert.deepEqual((await visitor.holds()).states.video, 'withdrawn');
  await visitor.until('its cookies are gone', () => !document.cookie);
});

journey('an answer in one tab is an answer in the other', async ({ visitor, shop }) => {
  await visitor.go(`${shop.url}/demo/product.html`);
  await visitor.sees('accept-all');
  const other = await visitor.tab();
  await other.go(`${shop.url}/demo/`);
  await other.press('accept-all');
  await visitor.misses('accept-all');
  await visitor.until('the film is there', () => !!document.querySelector('iframe'));
  assert.equal((await visitor.acts(1)).length, 1);
});

journey(
  'a page that slept in the back/forward cache wakes up shut (WD-10)',
  async ({ visitor, shop, engine }) => {
    await visitor.go(`${shop.url}/demo/product.html`);
    await visitor.press('accept-all');
    await visitor.until('the film is there', () => !!document.querySelector('iframe'));
    await quiet(shop);
    await visitor.ask(() => addEventListener('pageshow', ({ persisted }) => (globalThis.slept = persisted)));
    await visitor.go(`${shop.url}/demo/privacy.html`);
    await visitor.sees('withdraw');

    const other = await visitor.tab();
    await other.go(`${shop.url}/demo/`);
    await other.press('withdraw');
    await other.sees('undo');

    shop.forget();
    await visitor.back();
    await visitor.until(
      'it is shut',
      () =>
        document.querySelector('consent-panel')?.consent?.snapshot.purposes.video.state === 'withdrawn' &&
        !document.querySelector('iframe'),
    );
    const slept = await visitor.ask(() => globalThis.slept === true);
    if (!slept) console.log(`${engine} did not keep the page asleep, and read it anew`);
    // What it has to tell the shop's server is no file of the page; nor are the words for a server that is not there.
    const files = shop.requested().filter((path) => !path.startsWith('/consent/') && !path.endsWith('/explain.js'));
    if (slept) assert.deepEqual(files, [], 'it came from the cache');
    assert.deepEqual(shop.called(), []);
  },
  { shop: { cache: 'no-cache' } },
);
