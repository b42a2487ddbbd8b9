/**
 * `npm run test:apps`: the apps of demo/apps/ that take long to install, each walked in a real browser. React and the
 * import map are walked by `npm test`.
 *
 *   npm run test:apps                              all, in Chromium
 *   npm run test:apps -- vue svelte                these
 *   npm run test:apps -- --engines chrome,firefox  in these engines
 *
 * One after another: each has servers and a browser of its own. The last line has the totals.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { run } from 'node:test';
import { parseArgs } from 'node:util';
import { build, isFresh } from '../../.ci/build.js';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { engines: { type: 'string' } } });
if (values.engines) process.env.ENGINES = values.engines;

const here = import.meta.dirname;
const files = readdirSync(here)
  .filter((name) => name.endsWith('.walk.js'))
  .filter((name) => !positionals.length || positionals.includes(name.replace('.walk.js', '')))
  .map((name) => path.join(here, name));
if (!files.length) throw new Error(`no app is named ${positionals.join(' ')}`);
if (!isFresh()) {
  console.log('dist/ is older than src/: building');
  await build();
}

/** Runs these, and adds up. */
async function walk(files) {
  const totals = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of run({ files, concurrency: 1, timeout: 900_000 })) {
    if (type === 'test:stdout' || type === 'test:stderr') process[type.slice(5)].write(data.message);
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const error = data.details?.error;
    // A file or a suite counts only for what goes wrong outside its tests.
    const whole = path.resolve(data.name) === data.file || data.details?.type === 'suite';
    if (whole && (type === 'test:pass' || error?.failureType === 'subtestsFailed')) continue;
    if (data.skip !== undefined) totals.skipped += 1;
    else if (type === 'test:pass') totals.passed += 1;
    else {
      totals.failed += 1;
      console.error(
        `\nFailed: ${path.basename(data.file ?? '')}: ${data.name}\n${error?.cause?.stack ?? error?.stack ?? error}`,
      );
    }
  }
  if (!totals.passed && !totals.failed) totals.failed += 1;
  return totals;
}

const totals = { passed: 0, failed: 0, skipped: 0 };
for (const file of files) {
  let one = await walk([file]);
  // A registry that does not answer is no app's fault. What fails twice has failed.
  if (one.failed) {
    console.log(`\nOnce more: ${path.basename(file)}`);
    one = await walk([file]);
  }
  for (const key of Object.keys(totals)) totals[key] += one[key];
}
const skipped = totals.skipped ? `, ${totals.skipped} skipped` : '';
console.log(`\n${totals.passed} passed, ${totals.failed} failed${skipped}`);
process.exitCode = totals.failed ? 1 : 0;
