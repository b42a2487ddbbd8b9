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
 *   npm test -- --in-browsers                 only journeys and pages: what may differ from engine to engine
 *
 * The tests in Node (among them test/journeys, which drive browsers themselves by the ENGINES they find in the environment)
 * and the tests in the page run side by side. A file that failed while others ran beside it is run once more, alone, and
 * that run counts; the first one is told all the same. The last line is the sum of what the runners themselves reported.
 * Where TEST_RESULTS names a file, what passed and failed is written there by name. The exit code is 1 when a test failed,
 * a file did not load or held no tests, or nothing ran at all, and 0 otherwise: it says what the last line says.
 */
import { existsSync, readdirSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { run as runNode } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { requestedEngines } from './support/browsers.js';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);

/** What each file did in each engine, the last time it ran. */
const results = new Map();
/** What failed when others ran beside it. */
const unsteady = [];
/** Errors of this process that nobody handled, such as one of a driver of browsers: of no test, so it fails none. */
const strays = [];
let complete = false;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    engines: { type: 'string' },
    files: { type: 'string', multiple: true },
    grep: { type: 'string' },
    'in-browsers': { type: 'boolean' },
    watch: { type: 'boolean' },
    without: { type: 'string', multiple: true },
  },
});
const wanted = [...(options.files ?? []), ...positionals];
if (options.engines) process.env.ENGINES = options.engines;
process.env.ENGINES = requestedEngines().join(',');

// Node's runner hears these too while it runs a file, says nothing, and ends all with 1.
if (!options.watch) {
  for (const event of ['uncaughtException', 'unhandledRejection'])
    process.on(event, (error) => strays.push(said(error)));
}

// Whatever happens, also an exit from inside a runner: the totals are the last words.
process.on('exit', () => {
  if (options.watch) return;
  if (!complete) resultOf('test/run.js').fail('ended before all tests had run');
  if (![...results.values()].some(({ passed, failures }) => passed + failures.length)) {
    resultOf('test/run.js').fail('no tests ran');
  }
  const all = [...results.values()];
  const sum = (count) => all.reduce((total, result) => total + count(result), 0);
  const failed = sum(({ failures }) => failures.length);
  const slowest = all.sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 12);
  tellList(
    results.size > 12 ? `The slowest of ${results.size} files` : '',
    slowest.map(({ where, milliseconds }) => `  ${(milliseconds / 1000).toFixed(1).padStart(6)} s  ${where}`),
  );
  tellList('Failed beside others, and run once more', unsteady.flatMap(told));
  tellList('Errors in this process, of no test', strays);
  tellList('Failed', all.flatMap(told));
  if (process.env.TEST_RESULTS) {
    const named = all.map(({ file, names, failures }) => ({
      file,
      passed: names,
      failed: failures.map(({ name }) => name),
    }));
    writeFileSync(process.env.TEST_RESULTS, JSON.stringify(named));
  }
  const skipped = sum((result) => result.skipped);
  writeSync(1, `\n${sum(({ passed }) => passed)} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}\n`);
  process.exitCode = failed ? 1 : 0;
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
const ofNode = options['in-browsers'] ? [] : inNode.filter((file) => !journeys.includes(file));

if (options.watch) {
  await watchPages(inPage);
} else {
  // The tests of the package, of the commands, and the journeys look at dist/.
  if (chosen.some((file) => /^test\/(cli|package|journeys)\//.test(file))) await freshDist();
  // A journey waits more than it works, and so does a page: three at a time fill two cores. A journey in two engines counts
  // for two. Without pages, one more.
  const pages = runPages(inPage);
  const concurrency = requestedEngines().length > 1 ? 1 : 2;
  await Promise.all([runFiles([...journeys, ...ofNode], { concurrency, more: pages }), pages]);
  await runFailedAgain();
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
    resultOf('npm run build').fail('dist/ could not be built', error);
  }
}

/** Once more, each alone: what a busy machine did to a test is one thing, what the test found another. */
async function runFailedAgain() {
  const failed = [...results.values()].filter(({ failures, file }) => failures.length && file);
  for (const result of failed) {
    const { file, engine, where } = result;
    unsteady.push(result);
    results.delete(where);
    console.log(`\nOnce more, alone: ${where}`);
    if (!engine) await runFiles([file], { concurrency: 1 });
    else await runPages([file], [engine]);
    if (!results.has(where)) results.set(where, result);
  }
}

/**
 * Each file in a process of its own, so that what it tells is known to be its own; `concurrency` of them at a time, and one
 * more once `more` is over.
 */
async function runFiles(files, { concurrency, more }) {
  if (!files.length) return;
  const started = Date.now();
  const waiting = [...files];
  const ran = [];
  const work = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) ran.push(await runFile(file));
  };
  await Promise.all([...Array.from({ length: concurrency }, work), more?.then(work)]);
  console.log(`Node: ${inWords(ran)} (${seconds(started)})`);
}

async function runFile(file) {
  const started = Date.now();
  const result = resultOf(file, { file });
  const stream = runNode({
    files: [path.resolve(file)],
    timeout: 900_000,
    ...(options.grep ? { testNamePatterns: [options.grep] } : {}),
  });
  for await (const { type, data } of stream) {
    if (type === 'test:stdout' || type === 'test:stderr') process[type.slice(5)].write(data.message);
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const error = data.details?.error;
    if (path.resolve(data.name) === path.resolve(file)) {
      // The file as a whole: it could not be loaded, ended badly, or held no test.
      if (type === 'test:fail') result.fail('the file did not run to its end', error);
      else if (!options.grep) result.fail('the file holds no tests');
      continue;
    }
    // A suite counts only for what goes wrong outside its tests, such as a hook; one that passed bears its ids for them.
    const isSuite = data.details?.type === 'suite';
    if (isSuite && type === 'test:pass') result.names.push(data.name);
    if (isSuite && (type === 'test:pass' || error?.failureType === 'subtestsFailed')) continue;
    if (data.skip !== undefined || data.todo !== undefined) result.skipped += 1;
    else if (type === 'test:pass') result.pass(data.name);
    else result.fail(data.name, error?.cause ?? error);
  }
  result.milliseconds = Date.now() - started;
  return result;
}

async function runPages(files, engines) {
  if (!files.length) return;
  const { defaultReporter, startTestRunner } = await import('@web/test-runner');
  const started = Date.now();
  let config;
  try {
    config = { ...(await pageConfig(files, engines)), staticLogging: true };
    config.reporters = [defaultReporter({ reportTestProgress: false })];
  } catch (error) {
    resultOf('web-test-runner.config.js').fail('the browsers could not be started', error);
    return;
  }
  const runner = await startTestRunner({ config, readCliArgs: false, readFileConfig: false, autoExitProcess: false });
  if (!runner) return;
  const begun = new Map();
  const took = new Map();
  runner.sessions.on('session-status-updated', ({ id, status }) => {
    if (status === 'INITIALIZING') begun.set(id, Date.now());
    if (status === 'FINISHED') took.set(id, Date.now() - (begun.get(id) ?? Date.now()));
  });
  await new Promise((resolve) => runner.on('stopped', resolve));
  const byEngine = new Map();
  for (const session of runner.sessions.all()) {
    const engine = engineName(session.browser);
    const result = countSession(session, engine);
    result.milliseconds = took.get(session.id) ?? 0;
    byEngine.set(engine, [...(byEngine.get(engine) ?? []), result]);
  }
  for (const [engine, those] of byEngine) console.log(`${engine}: ${inWords(those)}`);
  console.log(`In the page: ${seconds(started)}`);
}

/** One file in one engine. */
function countSession({ testFile, testResults, errors, logs, passed: fine }, engine) {
  const file = path.relative(root, testFile);
  const result = resultOf(`${file} (${engine})`, { file, engine });
  let tests = 0;
  const visit = ({ name, suites, tests: here }, above) => {
    const title = [above, name].filter(Boolean).join(' › ');
    for (const test of here) {
      tests += 1;
      if (test.passed) result.pass([title, test.name].filter(Boolean).join(' › '));
      // Neither passed nor failed: skipped, not chosen, or behind a hook that failed, which is counted below.
      else if (test.skipped || !test.error) result.skipped += 1;
      else result.fail([title, test.name].filter(Boolean).join(' › '), test.error);
    }
    suites.forEach((suite) => visit(suite, title));
  };
  if (testResults) visit(testResults, '');
  // Of the library's own doing or of a test's: an error that nobody heard is one that visitors' consoles would show.
  // The error itself is told right after it.
  const unheard = logs.flatMap((args, at) =>
    /^An error was thrown/.test(String(args[0])) ? [...args, ...(logs[at + 1] ?? [])] : [],
  );
  if (unheard.length) result.fail('an error was thrown outside of a test', { message: unheard.map(said).join('\n') });
  if (errors.length) {
    result.fail('the file did not run to its end', { message: errors.map(({ message }) => message).join('\n') });
  } else if (!fine && !result.failures.length && !options.grep) {
    result.fail('the file did not run to its end');
  } else if (!tests && !options.grep) {
    result.fail('the file holds no tests');
  }
  return result;
}

function said(value) {
  return typeof value === 'string' ? value : (value?.stack ?? JSON.stringify(value));
}

function engineName({ name }) {
  return name === 'MiniBrowser' ? 'WebKit' : name;
}

async function watchPages(files) {
  const { startTestRunner } = await import('@web/test-runner');
  const config = { ...(await pageConfig(files)), watch: true };
  await startTestRunner({ config, readCliArgs: false, readFileConfig: false });
}

/** The configuration for these files; in these engines alone, by the names that results bear. */
async function pageConfig(files, engines) {
  const { configure } = await import('../web-test-runner.config.js');
  const { grep } = options;
  const config = await configure(engines?.map((name) => name.toLowerCase()));
  const { testFramework } = config;
  return {
    ...config,
    files,
    testFramework: grep ? { ...testFramework, config: { ...testFramework.config, grep } } : testFramework,
  };
}

function resultOf(where, { file, engine } = {}) {
  if (!results.has(where)) {
    const failures = [];
    const fail = (name, error) => {
      const lines = String(error?.message ?? error ?? '')
        .trim()
        .split('\n');
      failures.push({ name, lines: [...lines.slice(0, 12), ...(lines.length > 12 ? ['…'] : [])] });
    };
    const names = [];
    const pass = (name) => {
      result.passed += 1;
      names.push(name);
    };
    const result = { where, file, engine, passed: 0, skipped: 0, milliseconds: 0, names, failures, pass, fail };
    results.set(where, result);
  }
  return results.get(where);
}

function told({ where, failures }) {
  return failures.map(({ name, lines }) =>
    [`  ${where}`, `    ${name}`, ...lines.map((line) => `      ${line}`)].join('\n').trimEnd(),
  );
}

function tellList(title, lines) {
  if (title && lines.length) writeSync(1, `\n${title}:\n${lines.join('\n')}\n`);
}

function inWords(those) {
  const passed = those.reduce((sum, result) => sum + result.passed, 0);
  return `${passed} passed, ${those.reduce((sum, { failures }) => sum + failures.length, 0)} failed`;
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
