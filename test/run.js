/**
 * Every test, and one line of totals.
 *
 *   npm test                                  in Chromium
 *   npm run test:all                          in Chromium, Firefox and WebKit
 *   npm test -- --engines firefox,webkit      in these
 *   npm test -- --files test/model merge      only files whose path contains one of these
 *   npm test -- --grep 'one press'            only tests whose name contains this
 *   npm test -- --watch                       tests in the page, again at each change (in a terminal; ends with Q)
 *   npm test -- --without package             leaves out what begins so under test/
 *
 * First the tests in Node (test/package, and test/journeys, which drive browsers themselves by the ENGINES they find in
 * the environment), then the tests in the page. The last line is the sum of what the runners themselves reported. The
 * exit code is 1 when a test failed, a file did not load or held no tests, or nothing ran at all.
 */
import { existsSync, readdirSync, writeSync } from 'node:fs';
import path from 'node:path';
import { run as runNode } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { requestedEngines } from './support/browsers.js';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);

const totals = { passed: 0, failed: 0, skipped: 0 };
/** What failed, where and why: told once more at the end. */
const failures = [];
/** How long each file took in each engine: the slowest are told at the end. */
const durations = [];
let complete = false;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    engines: { type: 'string' },
    files: { type: 'string', multiple: true },
    grep: { type: 'string' },
    watch: { type: 'boolean' },
    without: { type: 'string', multiple: true },
  },
});
const wanted = [...(options.files ?? []), ...positionals];
if (options.engines) process.env.ENGINES = options.engines;
process.env.ENGINES = requestedEngines().join(',');

// Whatever happens, also an exit from inside a runner: the totals are the last words.
process.on('exit', (code) => {
  if (options.watch) return;
  if (!complete) fail('test/run.js', 'ended before all tests had run');
  if (totals.passed + totals.failed === 0) fail('test/run.js', 'no tests ran');
  if (failures.length) {
    const list = failures.map(({ where, name, message }) =>
      [`  ${where}`, `    ${name}`, ...message.split('\n').map((line) => `      ${line}`)].join('\n').trimEnd(),
    );
    writeSync(1, `\nFailed:\n${list.join('\n')}\n`);
  }
  const slowest = durations.sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 12);
  const rows = slowest.map(
    ({ where, milliseconds }) => `  ${(milliseconds / 1000).toFixed(1).padStart(6)} s  ${where}`,
  );
  if (durations.length > 12) writeSync(1, `\nThe slowest of ${durations.length} files:\n${rows.join('\n')}\n`);
  const skipped = totals.skipped ? `, ${totals.skipped} skipped` : '';
  writeSync(1, `\n${totals.passed} passed, ${totals.failed} failed${skipped}\n`);
  process.exitCode = totals.failed ? 1 : code;
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));

const all = filesIn('test').filter(
  (file) => !(options.without ?? []).some((start) => file.startsWith(`test/${start}`)),
);
const chosen = wanted.length
  ? all.filter((file) => wanted.some((part) => file.includes(part.replace(/^\.\//, ''))))
  : all;
const inPage = chosen.filter((file) => file.endsWith('.test.ts'));
const inNode = chosen.filter((file) => /^test\/[^/]+\/[^/]+\.test\.js$/.test(file));
const journeys = inNode.filter((file) => file.startsWith('test/journeys/'));

if (options.watch) {
  await watchPages(inPage);
} else {
  // The tests of the package and the journeys look at dist/.
  if (chosen.some((file) => /^test\/(package|journeys)\//.test(file))) await freshDist();
  await runFiles(
    inNode.filter((file) => !journeys.includes(file)),
    { concurrency: 2 },
  );
  // A journey waits more than it works, and so does a page: side by side they fill two cores.
  await Promise.all([runFiles(journeys, { concurrency: 1 }), runPages(inPage)]);
  complete = true;
  process.exit();
}

async function freshDist() {
  const { build, isFresh } = await import('../.ci/build.js');
  if (isFresh()) return;
  console.log('dist/ is older than src/: building');
  try {
    await build();
  } catch (error) {
    fail('npm run build', 'dist/ could not be built', error);
  }
}

async function runFiles(files, { concurrency }) {
  if (!files.length) return;
  const started = Date.now();
  const counted = { passed: 0, failed: 0 };
  const stream = runNode({
    files: files.map((file) => path.resolve(file)),
    concurrency,
    timeout: 900_000,
    ...(options.grep ? { testNamePatterns: [options.grep] } : {}),
  });
  for await (const { type, data } of stream) {
    if (type === 'test:stdout' || type === 'test:stderr') process[type.slice(5)].write(data.message);
    if (type === 'test:complete' && path.resolve(data.name) === data.file) {
      durations.push({ where: path.relative(root, data.file), milliseconds: data.details?.duration_ms ?? 0 });
    }
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const where = path.relative(root, data.file ?? '');
    const error = data.details?.error;
    if (path.resolve(data.name) === data.file) {
      // The file as a whole: it could not be loaded, ended badly, or held no test.
      if (type === 'test:pass' && options.grep) continue;
      counted.failed += 1;
      fail(where, type === 'test:fail' ? 'the file did not run to its end' : 'the file holds no tests', error);
      continue;
    }
    // A suite counts only for what goes wrong outside its tests, such as a hook.
    const isSuite = data.details?.type === 'suite';
    if (isSuite && (type === 'test:pass' || error?.failureType === 'subtestsFailed')) continue;
    if (data.skip !== undefined || data.todo !== undefined) {
      totals.skipped += 1;
    } else if (type === 'test:pass') {
      totals.passed += 1;
      counted.passed += 1;
    } else {
      counted.failed += 1;
      fail(where, data.name, error?.cause ?? error);
    }
  }
  const { passed, failed } = counted;
  console.log(`Node, ${path.dirname(files[0])}: ${passed} passed, ${failed} failed (${seconds(started)})`);
}

async function runPages(files) {
  if (!files.length) return;
  const { defaultReporter, startTestRunner } = await import('@web/test-runner');
  const started = Date.now();
  let config;
  try {
    config = { ...(await pageConfig(files)), staticLogging: true };
    config.reporters = [defaultReporter({ reportTestProgress: false })];
  } catch (error) {
    fail('web-test-runner.config.js', 'the browsers could not be started', error);
    return;
  }
  const runner = await startTestRunner({ config, readCliArgs: false, readFileConfig: false, autoExitProcess: false });
  if (!runner) return;
  const begun = new Map();
  runner.sessions.on('session-status-updated', ({ id, status, testFile, browser }) => {
    if (status === 'INITIALIZING') begun.set(id, Date.now());
    if (status !== 'FINISHED') return;
    const where = `${path.relative(root, testFile)} (${engineName(browser)})`;
    durations.push({ where, milliseconds: Date.now() - (begun.get(id) ?? Date.now()) });
  });
  await new Promise((resolve) => runner.on('stopped', resolve));
  const engines = new Map();
  for (const session of runner.sessions.all()) {
    const name = engineName(session.browser);
    const engine = engines.get(name) ?? { passed: 0, failed: 0, skipped: 0 };
    engines.set(name, engine);
    countSession(session, engine);
  }
  for (const [name, { passed, failed }] of engines) console.log(`${name}: ${passed} passed, ${failed} failed`);
  console.log(`In the page: ${seconds(started)}`);
}

/** One file in one engine. */
function countSession({ browser, testFile, testResults, errors, passed: fine }, engine) {
  const where = `${path.relative(root, testFile)} (${engineName(browser)})`;
  let tests = 0;
  let failed = 0;
  const visit = ({ name, suites, tests: here }, above) => {
    const title = [above, name].filter(Boolean).join(' › ');
    for (const test of here) {
      tests += 1;
      if (test.passed) engine.passed += 1;
      // Neither passed nor failed: skipped, not chosen, or behind a hook that failed, which is counted below.
      else if (test.skipped || !test.error) engine.skipped += 1;
      else {
        failed += 1;
        fail(where, [title, test.name].filter(Boolean).join(' › '), test.error);
      }
    }
    suites.forEach((suite) => visit(suite, title));
  };
  const before = { ...engine };
  if (testResults) visit(testResults, '');
  if (errors.length) {
    failed += 1;
    fail(where, 'the file did not run to its end', { message: errors.map(({ message }) => message).join('\n') });
  } else if (!fine && !failed && !options.grep) {
    failed += 1;
    fail(where, 'the file did not run to its end');
  } else if (!tests && !options.grep) {
    failed += 1;
    fail(where, 'the file holds no tests');
  }
  engine.failed += failed;
  totals.passed += engine.passed - before.passed;
  totals.skipped += engine.skipped - before.skipped;
}

function engineName({ name }) {
  return name === 'MiniBrowser' ? 'WebKit' : name;
}

async function watchPages(files) {
  const { startTestRunner } = await import('@web/test-runner');
  const config = { ...(await pageConfig(files)), watch: true };
  await startTestRunner({ config, readCliArgs: false, readFileConfig: false });
}

async function pageConfig(files) {
  const { default: config } = await import('../web-test-runner.config.js');
  const { grep } = options;
  const { testFramework } = config;
  return {
    ...config,
    files,
    testFramework: grep ? { ...testFramework, config: { ...testFramework.config, grep } } : testFramework,
  };
}

function fail(where, name, error) {
  totals.failed += 1;
  const lines = String(error?.message ?? error ?? '')
    .trim()
    .split('\n');
  failures.push({ where, name, message: [...lines.slice(0, 12), ...(lines.length > 12 ? ['…'] : [])].join('\n') });
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]));
}
