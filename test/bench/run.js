/**
 * `npm run bench`: consent-panel beside its peers and a banner written by hand: the same shop, purposes and words, in turn
 * in one browser, on a slow network and a slow processor. Installs the peers into this folder first.
 *
 *   npm run bench                    9 runs, and 3 for each number of purposes
 *   npm run bench -- --runs 3 --growth 1 --only consent-panel --only klaro
 *   npm run bench -- --dry           prints, and leaves RESULT.md and RESULT.svg as they are
 *
 * Times on a busy machine are noisy; what counts are the ratios within one run, and the bytes.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { build, isFresh } from '../../.ci/build.js';
import { findChromium } from '../support/browsers.js';
import { plot } from './plot.js';
import { report } from './report.js';
import { openShop } from './shop.js';

const here = import.meta.dirname;
const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    growth: { type: 'string', default: '3' },
    only: { type: 'string', multiple: true },
    dry: { type: 'boolean' },
  },
});

if (!existsSync(path.join(here, 'node_modules/klaro'))) {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: here, stdio: 'inherit' });
}
if (!isFresh()) await build();
// Only now: they read what was installed and built.
const { SUBJECTS } = await import('./subjects.js');
const { purposesFor } = await import('./texts.js');
const { visit } = await import('./visit.js');

const names = Object.keys(SUBJECTS).filter((name) => !options.only || options.only.includes(name));
const SIZES = [4, 50, 200, 1000];
const results = { main: {}, growth: {}, failed: [] };
const load = loadavg()[0].toFixed(1);
const browser = await puppeteer.launch(await findChromium());
const version = await browser.version();

try {
  await round(4, Number(options.runs), {}, (name, figures) => (results.main[name] ??= []).push(figures));
  for (const size of SIZES) {
    await round(size, Number(options.growth), { open: true }, (name, figures) =>
      ((results.growth[name] ??= {})[size] ??= []).push(figures),
    );
  }
} finally {
  await browser.close();
}

/** So many runs of every subject in turn, each time beginning with another. */
async function round(size, runs, how, keep) {
  const given = await purposesFor(size);
  const shops = new Map();
  for (const name of names.filter((one) => size <= (SUBJECTS[one].most ?? Infinity))) {
    shops.set(name, await openShop(SUBJECTS[name], given));
  }
  for (let run = 0; run < runs; run++) {
    const order = [...shops.keys()];
    order.push(...order.splice(0, run % order.length));
    for (const name of order) {
      const started = Date.now();
      try {
        keep(name, await visit(browser, shops.get(name), SUBJECTS[name], how));
        console.log(`${size} purposes, run ${run + 1}: ${name}, ${Date.now() - started} ms`);
      } catch (error) {
        console.log(`${size} purposes, run ${run + 1}: ${name} FAILED: ${error.message}`);
        results.failed.push(`${name}, ${size} purposes: ${error.message}`);
      }
    }
  }
  for (const shop of shops.values()) shop.close();
}

const text = report(results, SUBJECTS, { runs: options.runs, growth: options.growth, version, load });
console.log(`\n${text}`);
if (!options.dry) {
  writeFileSync(path.join(here, 'RESULT.md'), text);
  writeFileSync(path.join(here, 'RESULT.svg'), plot(results));
}
