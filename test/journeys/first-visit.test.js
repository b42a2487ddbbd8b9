/** The first page somebody sees: nothing moves, nobody else is called, and a keyboard is enough. */
import assert from 'node:assert/strict';
import { journey } from '../support/journey.js';
import { CONSENTS, quiet } from './steps.js';

journey(
  'the question moves nothing on the page: layout shift 0',
  async ({ visitor, shop }) => {
    for (const [width, height] of [
      [1280, 800],
      [390, 844],
    ]) {
      await visitor.resize(width, height);
      await visitor.go(`${shop.url}/demo/`);
      await visitor.sees('accept-all');
      await quiet(shop);
      await visitor.press('choose');
      await visitor.sees('save');
      const shifts = await visitor.ask(
        () =>
          new Promise((resolve) => {
            new PerformanceObserver((list) =>
              resolve(
                list.getEntries().map(({ value, sources }) => [value, sources.map(({ node }) => node?.localName)]),
              ),
            ).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve([]), 500);
          }),
      );
      assert.deepEqual(shifts, [], `${width} px`);
    }
  },
  { engines: ['chrome'] },
);

journey('the question lies still where the page is: nothing in it moves', async ({ visitor, shop }) => {
  shop.inject(() => {
    addEventListener('DOMContentLoaded', () => {
      const places = () =>
        [...document.querySelectorAll('h1,h2,main,footer,header')].map((element) =>
          Math.round(element.getBoundingClientRect().y),
        );
      globalThis.placesBefore = places();
      globalThis.placesNow = places;
    });
  });
  await visitor.go(`${shop.url}/demo/`);
  await visitor.sees('accept-all');
  const [before, now] = await visitor.ask(() => [globalThis.placesBefore, globalThis.placesNow()]);
  assert.ok(before.length > 5);
  assert.deepEqual(now, before);
});

journey('the library calls nobody else, not from the question and not from the settings (SE-01)', async (walk) => {
  const { visitor, shop } = walk;
  await visitor.go(`${shop.url}/demo/`);
  await visitor.press('choose');
  await visitor.sees('save');
  await quiet(shop);
  const elsewhere = (await visitor.fetched()).filter((url) => !url.startsWith(`${shop.url}/`));
  assert.deepEqual(elsewhere, []);
  assert.deepEqual(shop.called(), []);
});

journey('by keyboard a no is as near as a yes, and Enter presses it (AX-06, AX-19)', async ({ visitor, shop }) => {
  await visitor.go(`${shop.url}/demo/`);
  await visitor.sees('accept-all');
  const stops = [];
  while (stops.length < 12 && !(stops.includes('accept-all') && stops.includes('refuse-all'))) {
    await visitor.keys('Tab');
    stops.push(await visitor.focused());
  }
  const [yes, no] = ['accept-all', 'refuse-all'].map((action) => stops.indexOf(action) + 1);
  assert.ok(yes > 0 && no > 0, `the stops are ${stops.join(', ')}`);
  assert.ok(Math.abs(yes - no) <= 1, `${yes} stops to accept, ${no} to refuse`);

  if ((await visitor.focused()) !== 'refuse-all') await visitor.keys('Shift+Tab');
  assert.equal(await visitor.focused(), 'refuse-all');
  await visitor.keys('Enter');
  await visitor.misses('refuse-all');
  assert.deepEqual(
    (await visitor.acts(1)).map(({ method, evidence }) => [method, evidence.control, evidence.presses]),
    [['interface', 'refuse-all', 1]],
  );
});

journey('by keyboard a yes is given and taken back with one press each (AX-06, WD-02)', async ({ visitor, shop }) => {
  await visitor.go(`${shop.url}/demo/`);
  await tabTo(visitor, 'accept-all');
  await visitor.keys('Space');
  await visitor.misses('accept-all');
  await tabTo(visitor, 'withdraw');
  await visitor.keys('Enter');
  await visitor.sees('undo');
  const acts = await visitor.acts(2);
  assert.deepEqual(
    acts.map(({ method, evidence }) => [method, evidence.control, evidence.presses]),
    [
      ['interface', 'accept-all', 1],
      ['interface', 'withdraw', 1],
    ],
  );
});

journey(
  'by keyboard the settings open, keep the focus, and Escape leaves without saving (AX-06, UI-11)',
  async (walk) => {
    const { visitor, shop } = walk;
    await visitor.go(`${shop.url}/demo/`);
    await visitor.press('refuse-all');
    await visitor.misses('refuse-all');
    await tabTo(visitor, 'open');
    await visitor.keys('Enter');
    await visitor.sees('save');
    await tabTo(visitor, 'accept-all');
    await visitor.keys('Escape');
    await visitor.misses('save');
    assert.equal(await visitor.focused(), 'open', 'the focus is back where it was');
    assert.equal((await visitor.acts(1)).length, 1, 'nothing was decided');
    const { permitted } = await visitor.holds();
    assert.deepEqual(
      CONSENTS.filter((id) => permitted.includes(id)),
      [],
    );
  },
);

async function tabTo(visitor, action) {
  await visitor.sees(action);
  // From the last stop of a page Firefox goes on to its own buttons, and says that the focus stayed.
  if ((await visitor.focused()) === action) return;
  const stops = [];
  while (stops.length < 60) {
    await visitor.keys('Tab');
    stops.push(await visitor.focused());
    if (stops.at(-1) === action) return;
  }
  assert.fail(`"${action}" has no stop; the stops are ${stops.join(', ')}`);
}
