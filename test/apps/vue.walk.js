/** Vue 3 with Vite. */
import { walkApp, walkHotReload } from '../support/walk-app.js';
import { anApp } from './an-app.js';

anApp('vue', 'the packed package in a Vue app', ({ act, walk }) => {
  act('its types hold and it builds', (app) => app.npm('run', 'build'));
  walk(
    'built, it asks, gates a component, keeps quiet on a route change, and takes back (UI-15)',
    async (visitor, app) => {
      await walkApp(visitor, await app.serve('dist'));
    },
  );
  walk('changed while it runs, it neither asks again nor records twice', async (visitor, app) => {
    const url = await app.start('npx', 'vite', '--host', '127.0.0.1', '--port', 'PORT', '--strictPort');
    await walkHotReload(visitor, url, () =>
      app.edit('src/TheFilm.vue', (text) => text.replace('The film plays', 'The film runs')),
    );
  });
});
