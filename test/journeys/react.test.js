/**
 * The npm side, as a developer meets it: the packed tarball in a React app with Vite, type-checked, built, and walked.
 * Needs the registry for React and Vite. WITHOUT_REGISTRY=1 skips it on a machine that has none; never in CI.
 */
import { anApp } from '../apps/an-app.js';
import { walkApp, walkHotReload, walkStrictMode } from '../support/walk-app.js';

anApp('react', 'the packed package in a React app', ({ act, walk }) => {
  act('its types hold and it builds', (app) => app.npm('run', 'build'));
  walk(
    'built, it asks, gates a component, keeps quiet on a route change, and takes back (UI-15)',
    async (visitor, app) => {
      await walkApp(visitor, await app.serve('dist'));
    },
  );
  // In development React mounts twice in StrictMode, in production not.
  walk('mounted twice by StrictMode, it still asks once and records once', async (visitor, app) => {
    await walkStrictMode(visitor, await develop(app));
  });
  walk('changed while it runs, it neither asks again nor records twice', async (visitor, app) => {
    const url = await develop(app);
    await walkHotReload(visitor, url, () =>
      app.edit('src/app.tsx', (text) => text.replace('The film plays', 'The film runs')),
    );
  });
});

let developed;
async function develop(app) {
  return (developed ??= await app.start('npx', 'vite', '--host', '127.0.0.1', '--port', 'PORT', '--strictPort'));
}
