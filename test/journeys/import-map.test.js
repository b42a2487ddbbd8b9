/** No build at all: the packed package, and what it depends on, by an import map. */
import { anApp } from '../apps/an-app.js';
import { walkApp } from '../support/walk-app.js';

anApp('import-map', 'the packed package by an import map', ({ act, walk }) => {
  act('its types hold', (app) => app.npm('run', 'types'));
  walk(
    'as it is written, it asks, gates what waits, keeps quiet on a route change, and takes back (UI-15)',
    async (visitor, app) => {
      await walkApp(visitor, await app.start(process.execPath, 'server.js'), { marks: false });
    },
  );
});
