/**
 * `npm run coverage`: which lines of src/ the tests in the page reach, in Chromium (V8), by room, and the files that are
 * reached least. What runs on a server is tried in Node by other tests and is left out. coverage/ has the details.
 *
 *   npm run coverage                 all tests in the page
 *   npm run coverage -- test/model   only files whose path contains this
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { defaultReporter, startTestRunner } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { findChromium } from '../test/support/browsers.js';

const root = path.resolve(import.meta.dirname, '..');
process.chdir(root);
process.env.ENGINES = 'chrome';

/** Not in a page: tried by test/cli, test/documents, test/receiver, test/sync and test/journeys. */
const ELSEWHERE = /^src\/(cli|receiver|verify)(\/|\.ts$)|\.d\.ts$/;
const wanted = process.argv.slice(2);
const { configure } = await import('../web-test-runner.config.js');
const config = await configure([]);
// By this name, or the runner does not look at what is reached.
config.browsers = [chromeLauncher({ launchOptions: { ...(await findChromium()), browser: undefined } })];
const files = filesIn('test').filter(
  (file) => file.endsWith('.test.ts') && (!wanted.length || wanted.some((part) => file.includes(part))),
);

const runner = await startTestRunner({
  config: {
    ...config,
    files,
    staticLogging: true,
    coverage: true,
    coverageConfig: { include: ['src/**/*.ts'], reportDir: 'coverage', reporters: ['lcovonly'], report: true },
    reporters: [defaultReporter({ reportTestProgress: false, reportTestResults: true, reportCoverage: false })],
  },
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
});
const passed = await new Promise((resolve) => runner.on('stopped', resolve));
report(existsSync('coverage/lcov.info') ? readFileSync('coverage/lcov.info', 'utf8') : '');
process.exit(passed ? 0 : 1);

function report(lcov) {
  const reached = new Map();
  for (const part of lcov.split('end_of_record')) {
    const [, file] = /^SF:(.*)$/m.exec(part) ?? [];
    if (!file) continue;
    const name = path.relative(root, path.resolve(root, file)).replaceAll('\\', '/');
    const number = (key) => Number(new RegExp(`^${key}:(\\d+)$`, 'm').exec(part)?.[1] ?? 0);
    reached.set(name, { lines: number('LF'), hit: number('LH') });
  }
  const pages = filesIn('src').filter((file) => file.endsWith('.ts') && !ELSEWHERE.test(file));
  const rooms = new Map();
  for (const file of pages) {
    const room = file.split('/')[1].replace(/\.ts$/, '');
    const { lines, hit } = reached.get(file) ?? { lines: 0, hit: 0 };
    const sum = rooms.get(file.split('/').length > 2 ? room : '(files)') ?? { lines: 0, hit: 0 };
    rooms.set(file.split('/').length > 2 ? room : '(files)', { lines: sum.lines + lines, hit: sum.hit + hit });
  }
  const percent = ({ lines, hit }) => `${lines ? ((100 * hit) / lines).toFixed(1) : '–'} %`.padStart(8);
  console.log('\nLines of src/ that the tests in the page reach');
  for (const [room, sum] of [...rooms].sort()) console.log(`  ${room.padEnd(24)}${percent(sum)}`);
  const all = [...rooms.values()].reduce((a, b) => ({ lines: a.lines + b.lines, hit: a.hit + b.hit }));
  console.log(`  ${'all'.padEnd(24)}${percent(all)}`);
  const least = [...reached]
    .filter(([file, { lines, hit }]) => pages.includes(file) && lines > 0 && hit / lines < 0.8)
    .sort(([, a], [, b]) => a.hit / a.lines - b.hit / b.lines);
  console.log('\nReached least');
  for (const [file, sum] of least) console.log(`  ${percent(sum)}  ${file}`);
  const never = pages.filter((file) => !reached.has(file));
  console.log(`\nNot loaded by any: ${never.length ? `\n  ${never.join('\n  ')}` : 'none'}`);
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]));
}
