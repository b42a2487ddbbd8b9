/** What a visitor does in each of the small apps of demo/apps/, and what a developer does who changes one while it runs. */
import assert from 'node:assert/strict';

const marksOf = (visitor) =>
  visitor.ask(() =>
    performance
      .getEntriesByType('mark')
      .map(({ name }) => name)
      .filter((name) => name.startsWith('film')),
  );

/**
 * Asked, refused, not asked again by routes (UI-15), given, taken back; what is gated is in the page only meanwhile.
 * `marks`: the app notes when the film is mounted and unmounted.
 */
export async function walkApp(visitor, url, { marks = true } = {}) {
  await visitor.go(`${url}/`);
  await visitor.sees('accept-all');
  await countQuestions(visitor);
  await visitor.press('refuse-all');
  await visitor.acts(1);
  for (const page of ['/film', '/contact', '/film']) {
    await goTo(visitor, page);
    assert.equal(await visitor.seesNow('accept-all'), false, 'asked again');
  }
  assert.equal(await visitor.ask(() => globalThis.risen), 0, 'a question rose on a route');
  assert.equal(await visitor.seesNow('.film'), false);

  // Reloaded, it remembers the no; asked for the film, it opens at the film.
  await visitor.reload();
  await visitor.sees('open');
  await visitor.press('.waiting button:enabled');
  await visitor.press('[part="toggle"]', { within: '[data-id="video"]' });
  await visitor.press('save');
  await visitor.sees('.film');
  await visitor.reload();
  await visitor.sees('.film');

  await visitor.press('withdraw');
  await visitor.misses('.film');
  if (marks) assert.deepEqual((await marksOf(visitor)).slice(-2), ['film mounted', 'film unmounted']);
  // Gone at once; written a moment later. A page left before that is another journey.
  await visitor.acts(3);
  await visitor.reload();
  await visitor.sees('.waiting');
  assert.equal(await visitor.seesNow('.film'), false);
  const acts = await visitor.acts(3);
  assert.deepEqual(
    acts.map(({ kind, method, evidence }) => [kind, method, evidence.control]),
    [
      ['decide', 'interface', 'refuse-all'],
      ['decide', 'interface', 'save'],
      ['withdraw', 'interface', 'withdraw'],
    ],
  );
  assert.deepEqual(visitor.errors, []);
}

/** While it runs, a file is changed: the page shows the change, in the same document, and nothing is asked or recorded twice. */
export async function walkHotReload(visitor, url, change) {
  await visitor.go(`${url}/film`);
  await visitor.press('accept-all');
  await visitor.sees('.film');
  await visitor.acts(1);
  await countQuestions(visitor);
  await visitor.ask(() => void (globalThis.sameDocument = true));
  const changeBack = await change();
  try {
    await visitor.reads('The film runs');
    assert.equal(await visitor.ask(() => globalThis.sameDocument), true, 'the page was loaded anew');
    assert.equal(await visitor.ask(() => globalThis.risen), 0, 'asked again');
    assert.equal(await visitor.ask(() => document.querySelectorAll('consent-panel').length), 1);
  } finally {
    // The next engine starts where this one did.
    await changeBack();
  }
  await visitor.press('withdraw');
  await visitor.misses('.film');
  assert.equal((await visitor.acts(2)).length, 2);
  assert.deepEqual(visitor.errors, []);
}

/** Mounted twice in development, as StrictMode does: it still asks once and records once. */
export async function walkStrictMode(visitor, url) {
  await visitor.go(`${url}/film`);
  await visitor.sees('accept-all');
  assert.equal(await visitor.ask(() => document.querySelectorAll('consent-panel').length), 1);
  await visitor.press('accept-all');
  await visitor.sees('.film');
  assert.deepEqual((await marksOf(visitor)).sort(), ['film mounted', 'film mounted', 'film unmounted']);
  assert.equal((await visitor.acts(1)).length, 1);
  await visitor.press('withdraw');
  await visitor.misses('.film');
  assert.equal((await visitor.acts(2)).length, 2);
  assert.deepEqual(visitor.errors, []);
}

async function goTo(visitor, page) {
  await visitor.press(`nav a[href="${page}"]`);
  await visitor.until('the route is there', (path) => location.pathname === path, page);
}

/** From here on counts in `risen` how often a question rises, whoever lets it. */
function countQuestions(visitor) {
  return visitor.ask(() => {
    globalThis.risen = 0;
    for (const name of ['showPopover', 'togglePopover']) {
      const before = HTMLElement.prototype[name];
      HTMLElement.prototype[name] = function (...options) {
        if (!this.matches(':popover-open')) globalThis.risen += 1;
        return before.apply(this, options);
      };
    }
  });
}
