/**
 * A journey: one whole story, walked by a visitor with a fresh profile in a shop of its own, in each engine asked for.
 *
 *   journey('refusing leaves the page usable (CO-03)', async ({ visitor, shop }) => { … });
 *
 * The engine stands at the end of each name. Browsers are started once for a file; the engines walk side by side.
 */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { requestedEngines } from './browsers.js';
import { openShop } from './shop.js';
import { startEngine } from './visitor.js';

const started = new Map();

after(async () => {
  await Promise.all([...started.values()].map(async (engine) => (await engine.catch(() => undefined))?.stop()));
});

function engineOf(name) {
  if (!started.has(name)) started.set(name, startEngine(name));
  return started.get(name);
}

/**
 * Tells one. `options.engines` limits it to some, and says so in the name of nothing: use it only for what one engine
 * alone can do. `options.shop` goes to the shop, or a function makes it, for each engine anew.
 * `options.faulty`: the story breaks something, and errors are no news.
 */
export function journey(name, walk, { engines = requestedEngines(), shop: shopOptions, faulty, ...options } = {}) {
  describe(name, { concurrency: true }, () => {
    for (const engine of requestedEngines().filter((one) => engines.includes(one))) {
      test(`${name} [${engine}]`, { timeout: 90_000, ...options }, async () => {
        const shop = await openShop(typeof shopOptions === 'function' ? await shopOptions() : shopOptions);
        let visitor;
        try {
          visitor = await (await engineOf(engine)).visitor();
          await walk({ visitor, shop, engine });
          if (!faulty) assert.deepEqual(visitor.errors, [], 'nothing goes wrong in the page unnoticed');
        } finally {
          // What went wrong before is what counts.
          await visitor?.leave().catch(() => {});
          await shop.close();
        }
      });
    }
  });
}
