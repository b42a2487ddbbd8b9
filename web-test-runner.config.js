/**
 * Tests in the page: *.test.ts under test/, straight from TypeScript. `npm test` runs them after the tests in Node.
 *
 * One file, one engine, fast:   npm test -- --files test/model/merge
 * The same in another engine:   npm test -- --files test/model/merge --engines webkit
 * Again at each change:         npm test -- --files test/model --watch
 */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { findChromium, findFirefox, requestedEngines, startWebKit } from './test/support/browsers.js';

const launchers = {
  chrome: async () => chromeLauncher({ launchOptions: await findChromium() }),
  firefox: async () => chromeLauncher({ puppeteer, launchOptions: findFirefox() }),
  webkit: async () => {
    const { hostname, port, capabilities } = await startWebKit();
    return webdriverLauncher({
      hostname,
      port,
      path: '/',
      automationProtocol: 'webdriver',
      capabilities: { ...capabilities, 'wdio:enforceWebDriverClassic': true },
    });
  },
};

/** The runner's configuration for these engines; those of the environment unless said. */
export const configure = async (engines = requestedEngines()) => ({
  files: ['test/**/*.test.ts'],
  browsers: await Promise.all(engines.map((engine) => launchers[engine]())),
  // One page at a time in each engine, so that a page under test has the keyboard; the engines side by side.
  concurrency: 1,
  concurrentBrowsers: 3,
  // A machine with other work to do is slow to open a page; that is no test's fault.
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  // Two warnings that a page without a server and without a control deserves; in a test they are no news.
  filterBrowserLogs: ({ args }) => !/^consent-panel (PR-04|WD-01)\b/.test(args.join(' ')),
  nodeResolve: { exportConditions: ['production'] },
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
  ],
  testFramework: { config: { ui: 'bdd', timeout: 20_000, forbidOnly: Boolean(process.env.CI) } },
  testRunnerHtml: (framework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Tests</title>
  </head>
  <body>
    <script type="module" src="${framework}"></script>
  </body>
</html>`,
});
