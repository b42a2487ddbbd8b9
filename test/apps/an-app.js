/** The shape that the walks of the apps share: open once, walk in each engine asked for, tell how long each step took. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { lockedAndOwn, openApp, withoutRegistry } from '../support/app.js';
import { requestedEngines } from '../support/browsers.js';
import { startEngine } from '../support/visitor.js';

/**
 * Describes an app. `steps` is called with `act(name, run)` for what is done once, and `walk(name, run)` for what a
 * visitor does in each engine.
 */
export function anApp(name, title, steps) {
  describe(title, { skip: withoutRegistry }, () => {
    const engines = new Map();
    let app;

    before(async () => {
      const started = Date.now();
      app = await openApp(name);
      console.log(`${name}: installed in ${seconds(started)}`);
      for (const engine of requestedEngines()) engines.set(engine, await startEngine(engine));
    });

    after(async () => {
      for (const engine of engines.values()) await engine.stop();
      await app?.close();
    });

    test('its lock file knows what the package depends on', async () => {
      const [locked, own] = await lockedAndOwn(name);
      assert.deepEqual(locked, own);
    });

    const act = (what, run) =>
      test(what, async () => {
        const started = Date.now();
        await run(app);
        console.log(`${name}: ${what}, ${seconds(started)}`);
      });
    const walk = (what, run) => {
      for (const engine of requestedEngines()) {
        test(`${what} [${engine}]`, async () => {
          const started = Date.now();
          const visitor = await engines.get(engine).visitor();
          try {
            await run(visitor, app);
          } finally {
            await visitor.leave();
          }
          console.log(`${name}: ${what} [${engine}], ${seconds(started)}`);
        });
      }
    };
    steps({ act, walk });
  });
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
