/**
 * What a page downloads: brotli 11 of the minified files, one line each.
 *
 *   node .ci/size.js            prints
 *   node .ci/size.js --check    exits 1 when something is over its budget
 *   node .ci/size.js --why auto.js tag/first-visit.js
 *                               says which sources the (not yet compressed) bytes of these come from
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { decode } from '@jridgewell/sourcemap-codec';
import { buildSync, transformSync } from 'esbuild';

const dist = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../dist');

/** Prints the report; true when all is within budget. */
export function report() {
  const lines = [];
  const line = (name, files, { budget, aim, minify } = {}) =>
    lines.push({ name, bytes: files.reduce((sum, file) => sum + bytes(file, minify), 0), budget, aim });

  const chunks = existsSync(`${dist}/tag`) ? readdirSync(`${dist}/tag`).filter((name) => name.endsWith('.js')) : [];
  const languages = chunks.filter(
    (name) => /^([a-z]{2,3}(-[A-Z]{2})?|irish)\.js$/.test(name) && existsSync(`${dist}/i18n/${name}`),
  );
  const words = (language) => `tag/${language.replace('.js', '-first.js')}`;
  const largest = languages.map(words).sort((a, b) => bytes(b) - bytes(a))[0];
  const core = closure(['auto.js']);

  line('return visit: auto + core + idb', core, { budget: 4500, aim: 3500 });
  let first = [];
  if (chunks.includes('first-visit.js')) {
    // Dutch and English are the two that were read by people who speak them; the budget is held for the longer.
    first = closure(['auto.js', 'tag/first-visit.js', words('nl.js')]);
    line('first visit: + Lit, prompt, Dutch', first, { budget: 15000, aim: 14000 });
    line('first visit, in the longest language', closure(['auto.js', 'tag/first-visit.js', largest]));
  }
  if (chunks.includes('acting.js'))
    line(
      'first visit, with what comes when idle',
      closure([...first, 'tag/acting.js', 'tag/append.js', 'tag/afterwards.js', 'tag/define.js']),
    );
  for (const name of languages) line(`language ${name.slice(0, -3)}, all words`, [`tag/${name}`], { budget: 1500 });
  for (const name of chunks.filter((each) => !languages.includes(each))) line(`  chunk ${name}`, [`tag/${name}`]);
  // npm delivers them readable; every page's own build bundles and minifies them.
  for (const name of ['react', 'vue', 'svelte'])
    if (existsSync(`${dist}/stacks/${name}.js`))
      line(`${name}.js with what it imports of ours`, closure([`stacks/${name}.js`]), { budget: 1000, minify: true });
  for (const name of ['http', 'postgrest', 'couchdb'])
    if (existsSync(`${dist}/sync/adapters/${name}.js`))
      lines.push({ name: `adapters/${name}.js, bundled`, bytes: bundled(`sync/adapters/${name}.js`), budget: 2500 });
  if (existsSync(`${dist}/consent-panel.js`)) line('everything in one file', ['consent-panel.js']);

  console.log('\nSize, minified + brotli, in bytes');
  for (const { name, bytes, budget, aim } of lines) {
    const verdict = budget ? `of ${budget}${aim ? ` (aim ${aim})` : ''}  ${bytes > budget ? 'OVER' : 'ok'}` : '';
    console.log(`  ${name.padEnd(42)} ${String(bytes).padStart(6)}  ${verdict}`.trimEnd());
  }
  return lines.every(({ bytes, budget }) => !budget || bytes <= budget);
}

const counted = new Map();
function bytes(file, minify = false) {
  if (!existsSync(`${dist}/${file}`)) return 0;
  if (!counted.has(file)) {
    const text = readFileSync(`${dist}/${file}`);
    const content = minify ? Buffer.from(transformSync(String(text), { minify, format: 'esm' }).code) : text;
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
    counted.set(file, brotliCompressSync(content, { params }).length);
  }
  return counted.get(file);
}

/** The files, and all they import before they run. */
function closure(files) {
  const seen = new Set();
  const visit = (file) => {
    if (seen.has(file) || !existsSync(`${dist}/${file}`)) return;
    seen.add(file);
    const code = readFileSync(`${dist}/${file}`, 'utf8');
    for (const [, specifier] of code.matchAll(
      /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{][^"'`;()]*from\s*)?["'](\.[^"'?]+)/g,
    )) {
      visit(path.posix.join(path.posix.dirname(file), specifier));
    }
  };
  files.forEach(visit);
  return [...seen];
}

/** Bytes of a built file by source, through its source map. */
function explain(file) {
  const lines = readFileSync(`${dist}/${file}`, 'utf8').split('\n');
  const map = JSON.parse(readFileSync(`${dist}/${file}.map`, 'utf8'));
  const bySource = new Map();
  decode(map.mappings).forEach((segments, line) => {
    segments.forEach(([column, source], index) => {
      const end = segments[index + 1]?.[0] ?? lines[line].length;
      const name = source === undefined ? '(glue)' : map.sources[source].replace(/^(\.\.\/)+/, '');
      bySource.set(name, (bySource.get(name) ?? 0) + end - column);
    });
  });
  console.log(`\n${file}: ${bytes(file)} compressed`);
  for (const [name, size] of [...bySource].sort(([, a], [, b]) => b - a))
    console.log(`  ${String(size).padStart(6)}  ${name}`);
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [flag, ...files] = process.argv.slice(2);
  if (flag === '--why') files.forEach(explain);
  else if (!report() && flag === '--check') process.exitCode = 1;
}

/** What an entry takes in a page, with all it imports but the packages it names. */
function bundled(file) {
  const { outputFiles } = buildSync({
    entryPoints: [`${dist}/${file}`],
    bundle: true,
    minify: true,
    format: 'esm',
    packages: 'external',
    write: false,
  });
  return brotliCompressSync(outputFiles[0].contents).length;
}
