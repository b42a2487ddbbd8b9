/** Angular, without zones, with its own router and builder. */
import { walkApp } from '../support/walk-app.js';
import { anApp } from './an-app.js';

anApp('angular', 'the packed package in an Angular app', ({ act, walk }) => {
  act('its types and templates hold', (app) => app.npm('run', 'types'));
  act('it builds', (app) => app.npm('run', 'build'));
  walk(
    'built, it asks, gates a component, keeps quiet on a route change, and takes back (UI-15)',
    async (visitor, app) => {
      await walkApp(visitor, await app.serve('dist/browser'));
    },
  );
});
