/** Every way of waiting, on a page of its own: nothing before a yes, all of it after, nothing after a no. */
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { journey } from '../support/journey.js';
import { openPages, pageNames, toldBy } from '../support/pages.js';

const NOTHING = { cookies: [], local: [], session: [], databases: [], caches: [] };

for (const name of pageNames()) {
  const { expects, order, apart, faulty, engines, title } = toldBy(name);
  if (apart) continue;

  journey(
    `${title} (CO-13, CK-10, ${name})`,
    async ({ visitor, engine }) => {
      const pages = await openPages();
      try {
        await visitor.go(pages.at(name));
        await visitor.sees('accept-all');
        await sleep(600);
        assert.deepEqual(pages.called(), [], 'nothing is asked of anybody before a yes');
        assert.deepEqual(await visitor.kept(), NOTHING, 'and nothing is kept');

        await visitor.press('accept-all');
        await visitor.misses('accept-all');
        const wanted = expects.filter((path) => isAsked(path, engine)).sort();
        const end = Date.now() + 5000;
        while (!wanted.every((path) => pages.called().includes(path)) && Date.now() < end) await sleep(50);
        await sleep(100);
        const asked = [...new Set(pages.called())].filter((path) => wanted.includes(path) || !expects.includes(path));
        assert.deepEqual(asked.sort(), wanted, 'a yes brings all of it');
        if (order) {
          const ran = () =>
            visitor.ask(() => globalThis.ran ?? []).then((all) => all.filter((each) => order.includes(each)));
          // What was fetched takes its time to run.
          while ((await ran()).length < order.length && Date.now() < end) await sleep(50);
          assert.deepEqual(await ran(), order, 'in its order');
        }

        await visitor.press('withdraw');
        await visitor.until(
          'nothing of the outside lives in the page',
          (outside) => {
            const alive = '[src],[srcset],[href],[data],[poster],[srcdoc]';
            const parts = [document, ...[...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot)];
            return !parts
              .filter(Boolean)
              .flatMap((part) => [...part.querySelectorAll(alive)])
              .some(
                (element) =>
                  !['script', 'base', 'a'].includes(element.localName) &&
                  ['src', 'srcset', 'href', 'data', 'poster', 'srcdoc'].some((key) =>
                    element.getAttribute(key)?.includes(outside),
                  ),
              );
          },
          pages.outside,
        );
        // What was on its way already arrives.
        await sleep(200);
        pages.forget();
        await visitor.reload();
        await visitor.sees('open');
        await sleep(200);
        assert.deepEqual(pages.called(), [], 'and a no lasts');
      } finally {
        await pages.close();
      }
    },
    { faulty, engines },
  );
}

/** What an engine need not ask for though it may: some preload only what they have a use for. */
function isAsked(path, engine) {
  if (engine === 'chrome') return true;
  return !['/ahead.gif'].includes(path);
}
