/** Pages that work against the library, or break what it stands on: it works, or it stays shut and says so. */
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { journey } from '../support/journey.js';
import { openPages } from '../support/pages.js';

// One of these pages has view transitions.
process.env.WEBKIT_DISABLE_DMABUF_RENDERER ??= '0';

/** A walk over one fixture page. */
function on(name, title, walk, options) {
  journey(
    `${title} (${name})`,
    async ({ visitor, engine }) => {
      const pages = await openPages();
      try {
        await visitor.go(pages.at(name));
        await walk({ visitor, pages, engine });
      } finally {
        await pages.close();
      }
    },
    options,
  );
}

on(
  'forge',
  'a page cannot say yes for its visitor by any event, message, call or press [CO-11] [SE-05]',
  async (walk) => {
    const { visitor, pages } = walk;
    await visitor.sees('accept-all');
    const outcomes = await visitor.ask(() => globalThis.forge());
    await sleep(500);
    assert.deepEqual(outcomes, [
      'decide: evidence-missing',
      'decide with a made event: evidence-missing',
      'change the snapshot: TypeError',
      'change the policy: TypeError',
      'press by script: done',
      'press by a made event: done',
      'press by keyboard: done',
    ]);
    assert.deepEqual(
      (await visitor.holds()).permitted.filter((id) => ['statistics', 'video'].includes(id)),
      [],
    );
    assert.deepEqual(await visitor.acts(), [], 'nothing is recorded');
    assert.deepEqual(pages.called(), [], 'and nothing ran');
  },
);

on('forge', 'what a page gives through the API is recorded as that, never as a press [SE-05]', async ({ visitor }) => {
  await visitor.sees('accept-all');
  await visitor.ask(() =>
    document
      .querySelector('consent-panel')
      .consent.decide({ statistics: true }, { layer: 'prompt', control: 'accept-all', method: 'interface' }),
  );
  const [act] = await visitor.acts(1);
  assert.equal(act.method, 'api');
  assert.deepEqual(Object.keys(act.decisions), ['statistics']);
});

on(
  'forge',
  'a row that a page wrote into the ledger does not count once its seal is looked at [PR-06]',
  async (walk) => {
    const { visitor, pages } = walk;
    await visitor.press('refuse-all');
    await visitor.acts(1);
    assert.equal(await visitor.ask(() => globalThis.write()), 'written');
    await visitor.reload();
    await visitor.until('the forged yes is told apart', () => {
      const { snapshot } = document.querySelector('consent-panel').consent ?? {};
      return snapshot && !snapshot.purposes.statistics.permitted && !snapshot.purposes.video.permitted;
    });
    // It denies nothing that was said, and permits nothing that was not.
    await visitor.until('the frame is gone', () => !document.querySelector('iframe').src);
    await visitor.reload();
    await sleep(600);
    const { states } = await visitor.holds();
    assert.ok(!['given', 'renewed'].includes(states.statistics), states.statistics);
    assert.ok(pages.called().length < 3, 'not again and again');
  },
);

on('taken', 'where a page took our names, nothing runs, and it is told [CK-11]', async ({ visitor, pages }) => {
  await visitor.until('it is told', () => globalThis.told?.includes('interface-unavailable'));
  assert.deepEqual(pages.called(), []);
});

const databases = async () => (await indexedDB.databases()).length;

on(
  'to-json',
  'where a page broke what we stand on, nothing runs, and it is told: seal-broken [CK-11]',
  async ({ visitor, pages }) => {
    await visitor.until('it is told', () => globalThis.told?.includes('seal-broken'));
    await sleep(300);
    assert.deepEqual(pages.called(), []);
    assert.equal(await visitor.ask(databases), 0);
  },
  { faulty: true },
);

on(
  'lockdown',
  'where everything built in is frozen it asks as elsewhere, or nothing runs and it is told [CK-11]',
  async ({ visitor, pages }) => {
    const told = await visitor.until(
      'it asks, or tells',
      () => globalThis.told ?? document.querySelector('consent-panel').consent?.snapshot.ask.length,
    );
    await sleep(300);
    assert.deepEqual(pages.called(), []);
    assert.equal(await visitor.ask(databases), 0);
    if (Array.isArray(told)) return assert.deepEqual(told, ['policy-unavailable']);
    await visitor.press('accept-all');
    await visitor.until('all lives', () => !!document.querySelector('iframe').src);
    await visitor.press('withdraw');
    await visitor.until('it is gone', () => !document.querySelector('iframe').src);
  },
  { faulty: true },
);

for (const name of ['two-copies', 'two-builds']) {
  on(name, 'two copies of the library ask once and run once', async ({ visitor, pages }) => {
    await visitor.press('accept-all');
    await visitor.until('it is there', () => !!document.querySelector('.once'));
    await sleep(500);
    assert.deepEqual([...pages.called()].sort(), ['/counter.js', '/film']);
    assert.deepEqual(await visitor.ask(() => [globalThis.ran, document.querySelectorAll('.once').length]), [
      ['counter'],
      1,
    ]);
    assert.equal((await visitor.acts(1)).length, 1, 'one act');
  });
}

on('no-control', 'a page that takes the standing control away is told of [WD-01]', async ({ visitor }) => {
  await visitor.press('accept-all');
  await visitor.sees('withdraw');
  await visitor.ask(() => document.querySelector('consent-panel').remove());
  await visitor.until('it is told', () => globalThis.missing === 1);
});

on('covered', 'a cover over the page does not lie over the question [UI-24]', async ({ visitor, pages }) => {
  await visitor.sees('refuse-all');
  await visitor.ask(() => globalThis.cover());
  await visitor.press('refuse-all');
  await visitor.misses('refuse-all');
  assert.deepEqual((await visitor.holds()).states.statistics, 'refused');
  assert.deepEqual(pages.called(), []);
});

on('router', 'what a router puts in waits or lives as the rest does, with and without a transition', async (walk) => {
  const { visitor, pages } = walk;
  await visitor.sees('accept-all');
  await visitor.ask(() => globalThis.visit('second'));
  await visitor.ask(() => globalThis.fade('third'));
  await sleep(700);
  assert.deepEqual(pages.called(), [], 'nothing before a yes');
  await visitor.press('accept-all');
  await visitor.until('the third is there', () => document.querySelector('iframe')?.title === 'third');
  await visitor.ask(() => globalThis.fade('fourth'));
  await visitor.until('the fourth is there', () => document.querySelector('iframe')?.title === 'fourth');
  await visitor.ask(() => globalThis.visit('fifth'));
  await visitor.until('the fifth is there', () => document.querySelector('iframe')?.title === 'fifth');
  await visitor.press('withdraw');
  await visitor.until('it is gone', () => !document.querySelector('iframe'));
  pages.forget();
  await visitor.ask(() => globalThis.visit('sixth'));
  await sleep(400);
  assert.deepEqual(pages.called(), []);
});

on('copies', 'a router that goes back to a copy brings nothing back that is no longer permitted', async (walk) => {
  const { visitor, pages } = walk;
  await visitor.press('accept-all');
  await visitor.until('all lives', () => document.querySelectorAll('main iframe[src]').length === 2);
  // Told of, as Turbo does: the copy is as the page was written.
  await visitor.sees('withdraw');
  await sleep(300);
  await visitor.ask(() => globalThis.leave());
  await visitor.ask(() => globalThis.back());
  await visitor.until('all lives again', () => document.querySelectorAll('main iframe[src]').length === 2);
  assert.equal(await visitor.ask(() => document.querySelectorAll('main iframe').length), 2, 'once');
  await visitor.ask(() => globalThis.leave());
  await visitor.press('withdraw');
  await sleep(300);
  pages.forget();
  const before = await visitor.ask(() => globalThis.ran.length);
  await visitor.ask(() => globalThis.back());
  await sleep(400);
  assert.deepEqual(pages.called(), []);
  assert.equal(await visitor.ask(() => globalThis.ran.length), before, 'no script ran');
});

on('sensitive', 'where a page tells of health no marketing runs, and elsewhere it does [SP-05]', async (walk) => {
  const { visitor, pages } = walk;
  await visitor.press('accept-all');
  await visitor.until('what counts is alive', () => document.querySelector('[data-purpose="statistics"]').src);
  const { permitted, states } = await visitor.holds();
  assert.equal(states.advertising, 'given', 'what was said stays said');
  assert.ok(!permitted.includes('advertising') && permitted.includes('statistics'));
  await visitor.reload();
  await sleep(400);
  assert.deepEqual([...new Set(pages.called())], ['/statistics.gif']);
  await visitor.go(pages.at('images'));
  await visitor.until('marketing runs on another page', () => document.querySelector('img').src);
});

on(
  'trusted-types',
  'where Trusted Types forbid it, scripts stay shut and the rest lives [SE-03]',
  async ({ visitor, pages, engine }) => {
    await visitor.press('accept-all');
    await visitor.until('the rest lives', () => document.querySelector('img').src);
    await sleep(400);
    // An engine without Trusted Types has nothing to forbid.
    const forbids = await visitor.ask(() => 'trustedTypes' in globalThis);
    const called = pages.called().filter((path) => path.startsWith('/never'));
    assert.equal(called.length > 0, !forbids, `${engine}: ${called}`);
    for (const path of ['/image.gif', '/frame']) assert.ok(pages.called().includes(path), path);
  },
  { faulty: true },
);

on(
  'trusted-types-default',
  'a default policy of the page says which scripts may run [SE-03]',
  async ({ visitor, pages }) => {
    await visitor.press('accept-all');
    await visitor.until('the scripts ran', () => globalThis.ran?.includes('text'));
    await sleep(300);
    const forbids = await visitor.ask(() => 'trustedTypes' in globalThis);
    assert.deepEqual(await visitor.ask(() => globalThis.ran), ['allowed', 'text', ...(forbids ? [] : ['forbidden'])]);
    assert.equal(pages.called().includes('/forbidden.js'), !forbids);
  },
  { faulty: true },
);

for (const [name, title] of [
  ['sandbox', 'in a sandboxed frame nothing is kept, and nothing runs before a yes [SE-03] [SE-10]'],
  ['cross-site', 'in a frame of another site nothing runs before a yes [SE-03]'],
]) {
  on(
    name,
    title,
    async ({ visitor, pages }) => {
      await visitor.until('the frame has started', () => globalThis.told);
      await sleep(400);
      const told = await visitor.ask(() => globalThis.told);
      assert.equal(told.statistics, false);
      if (name === 'sandbox') assert.equal(told.storage, 'memory');
      assert.deepEqual(pages.called(), []);
      await visitor.ask(() => document.querySelector('iframe').contentWindow.postMessage('yes', '*'));
      await visitor.until('its yes holds', () => globalThis.told.statistics);
      await visitor.reload();
      if (name === 'sandbox') {
        // A last word of the old frame may still arrive in the new page.
        const anew = (life) => globalThis.told?.life !== life && globalThis.told;
        const { statistics } = await visitor.until('the frame has started anew', anew, told.life);
        assert.equal(statistics, false, 'for that visit only');
      }
    },
    { faulty: true },
  );
}

on('imports', 'imported code hears of a no by its signal [WD-06]', async ({ visitor, pages }) => {
  await visitor.press('accept-all');
  await visitor.until('it is imported', () => globalThis.ran?.includes('library'));
  await visitor.press('withdraw');
  await visitor.until('it is stopped', () => globalThis.ran.includes('stopped'));
  assert.deepEqual(pages.called(), ['/library.js']);
});

on(
  'writing',
  'what a script writes does not wipe the page',
  async ({ visitor }) => {
    await visitor.press('accept-all');
    await visitor.until('the scripts ran', () => globalThis.ran?.includes('writes'));
    assert.equal(
      await visitor.ask(() => !!document.querySelector('#stays') && !document.querySelector('#written')),
      true,
    );
  },
  { faulty: true },
);
