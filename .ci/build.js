/**
 * `npm run build`: everything in dist/, from src/ alone, the same bytes each time.
 *
 *   node .ci/build.js               builds
 *   node .ci/build.js --if-needed   only when dist/ was built from something else
 *   CP_PARTIAL=1                    skips inputs that do not exist yet, and type errors
 *
 * It is built beside dist/ and then put in its place, so that nobody ever loads half of it.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeChecksums } from './checksums.js';
import { vsCodeData, webTypes } from './editor-data.js';

const root = path.resolve(import.meta.dirname ?? path.dirname(fileURLToPath(import.meta.url)), '..');
/** Holds the digest of what dist/ was built from. Not published. */
const stamp = path.join(root, 'dist/.built-from');

export function isFresh() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === sourceDigest();
}

export async function build() {
  const partial = Boolean(process.env.CP_PARTIAL);
  const out = path.join(root, `.dist-${process.pid}`);
  const run = (bin, ...args) =>
    execFileSync(process.execPath, [path.join(root, 'node_modules', bin), ...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, CP_DIST: path.basename(out) },
    });
  const digest = sourceDigest();
  mkdirSync(out, { recursive: true });
  try {
    run('rollup/dist/bin/rollup', '--config', 'rollup.config.js', '--silent');
    try {
      run(
        'typescript/bin/tsc',
        '-p',
        'tsconfig.json',
        '--emitDeclarationOnly',
        '--sourceMap',
        'false',
        '--outDir',
        out,
      );
    } catch (error) {
      if (!partial) throw error;
      console.warn('partial build: types have errors');
    }
    await manifest(out);
    const schema = path.join(root, 'src/policy/policy.schema.json');
    if (existsSync(schema) || !partial) copyFileSync(schema, path.join(out, 'policy.schema.json'));
    const openapi = path.join(root, 'src/receiver/openapi.json');
    if (existsSync(openapi) || !partial) copyFileSync(openapi, path.join(out, 'receiver.openapi.json'));
    cpSync(path.join(root, 'src/consent-tools'), path.join(out, 'consent-tools'), { recursive: true });
    // The line for a page, for whoever has no server to write it.
    const { hashSource, pageScript, soonerMarkup } = await import(
      pathToFileURL(path.join(out, 'server/page-script.js')).href
    );
    writeFileSync(path.join(out, 'sooner.html'), `${soonerMarkup()}\n`);
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    writeChecksums(out, version, { 'sooner.html': hashSource(pageScript()) });
    writeFileSync(path.join(out, '.built-from'), `${digest}\n`);
    rmSync(path.join(root, 'dist'), { recursive: true, force: true });
    renameSync(out, path.join(root, 'dist'));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** custom-elements.json: the elements, their attributes, events, parts and properties, for editors and documentation; and the same in the words of two editors. */
async function manifest(out) {
  const { cli } = await import('@custom-elements-manifest/analyzer/cli.js');
  const made = await cli({ argv: ['analyze', '--config', '.ci/manifest.config.js'], cwd: root, noWrite: true });
  const write = (name, value) => writeFileSync(path.join(out, name), `${JSON.stringify(value, null, 2)}\n`);
  write('custom-elements.json', made);
  write('vscode.html-custom-data.json', vsCodeData(made));
  write('web-types.json', webTypes(made, JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))));
}

/** SHA-256 over everything a build reads of ours. Line ends do not count, so that a checkout on Windows is as fresh. */
function sourceDigest() {
  const files = ['package.json', 'package-lock.json', 'tsconfig.json', 'rollup.config.js', 'LICENSE'];
  const helpers = ['build.js', 'checksums.js', 'editor-data.js', 'manifest.config.js'].map((name) => `.ci/${name}`);
  const hash = createHash('sha256');
  for (const file of [...files, ...helpers, ...filesIn('src')]) {
    const text = readFileSync(path.join(root, file), 'utf8').replaceAll('\r\n', '\n');
    hash.update(`${file}\0${text}\0`);
  }
  return hash.digest('hex');
}

function filesIn(folder) {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]));
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--if-needed') && isFresh()) {
    console.log('dist/ is up to date');
  } else {
    try {
      await build();
    } catch (error) {
      console.error(`\nThe build failed: ${error.message}`);
      process.exit(1);
    }
    const { LANGUAGES } = await import('../dist/i18n/languages.js');
    const unread = Object.keys(LANGUAGES).filter((tag) => !LANGUAGES[tag].reviewed);
    if (unread.length) console.log(`\nWords that no native speaker has read yet: ${unread.join(' ')}`);
    const { report } = await import('./size.js');
    if (!report() && process.env.CI) process.exitCode = 1;
  }
}
