/** Next, rendered on the server. */
import assert from 'node:assert/strict';
import { walkApp, walkHotReload, walkStrictMode } from '../support/walk-app.js';
import { anApp } from './an-app.js';

anApp('next', 'the packed package in a Next app', ({ act, walk }) => {
  let built;
  let developed;
  const develop = async (app) => {
    developed ??= await app.start('npx', 'next', 'dev', '--port', 'PORT');
    // Compiled when it is first asked for, which takes longer than a visitor waits.
    await fetch(`${developed}/film`);
    return developed;
  };

  act('its types hold and it builds', (app) => app.npm('run', 'build'));

  act('the server renders an empty panel, the same each time, and nothing that waits for a yes', async (app) => {
    built = await app.start('npx', 'next', 'start', '--port', 'PORT');
    const pages = await Promise.all([1, 2].map(async () => (await fetch(`${built}/film`)).text()));
    for (const page of pages) {
      assert.match(page, /<consent-panel><\/consent-panel>/);
      assert.match(page, /class="waiting"/);
      assert.doesNotMatch(page, /class="film"/);
    }
  });

  walk('built, it asks, gates a component, keeps quiet on a route change, and takes back (UI-15)', async (visitor) => {
    await walkApp(visitor, built);
  });

  walk(
    'hydrated, nothing differs from what the server rendered: no warning, also for who said yes',
    async (visitor, app) => {
      const url = await develop(app);
      const said = [];
      visitor.page?.on('console', (message) => {
        if (['error', 'warn', 'warning'].includes(message.type())) said.push(message.text());
      });
      await visitor.go(`${url}/film`);
      await visitor.press('accept-all');
      await visitor.sees('.film');
      await visitor.acts(1);
      await visitor.reload();
      await visitor.sees('.film');
      assert.deepEqual(
        said.filter((text) => /hydrat|did not match|server rendered/i.test(text)),
        [],
      );
      assert.deepEqual(visitor.errors, []);
    },
  );

  walk('mounted twice by StrictMode, it still asks once and records once', async (visitor, app) => {
    await walkStrictMode(visitor, await develop(app));
  });

  walk('changed while it runs, it neither asks again nor records twice', async (visitor, app) => {
    await walkHotReload(visitor, await develop(app), () =>
      app.edit('app/film/film.tsx', (text) => text.replace('The film plays', 'The film runs')),
    );
  });
});
