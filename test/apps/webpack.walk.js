/** Plain webpack, no framework. */
import { walkApp } from '../support/walk-app.js';
import { anApp } from './an-app.js';

anApp('webpack', 'the packed package under webpack', ({ act, walk }) => {
  act('its types hold and it builds', (app) => app.npm('run', 'build'));
  walk(
    'built, it asks, gates a component, keeps quiet on a route change, and takes back (UI-15)',
    async (visitor, app) => {
      await walkApp(visitor, await app.serve('dist'));
    },
  );
});
