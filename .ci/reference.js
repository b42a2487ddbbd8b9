/**
 * The API reference, from the sources: every published entry with its words, by TypeDoc, in demo/reference/.
 *
 *   node .ci/reference.js               writes it
 *   node .ci/reference.js --if-needed   only when the sources are not those it was made from
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Application } from 'typedoc';

const root = path.resolve(import.meta.dirname, '..');
const out = path.join(root, 'demo/reference');
const stamp = path.join(out, '.made-from');

const digest = createHash('sha256');
for (const file of ['package.json', '.ci/reference.js', '.ci/reference.md', ...sources('src')])
  digest.update(readFileSync(path.join(root, file)));
const made = digest.digest('hex');
if (process.argv.includes('--if-needed') && existsSync(stamp) && readFileSync(stamp, 'utf8') === made) process.exit();

const { exports } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const entryPoints = Object.entries(exports)
  .filter(([name, { types }]) => types && !name.startsWith('./i18n/'))
  .map(([, { types }]) => types.replace('./dist/', 'src/').replace('.d.ts', '.ts'))
  .filter((file) => !/\/(auto|define)\.ts$/.test(file));

const app = await Application.bootstrap({
  entryPoints,
  tsconfig: path.join(root, 'tsconfig.json'),
  name: 'consent-panel',
  readme: path.join(root, '.ci/reference.md'),
  out,
  disableSources: true,
  excludePrivate: true,
  excludeProtected: true,
  excludeExternals: true,
  excludeInternal: true,
  skipErrorChecking: true,
  hideGenerator: true,
  githubPages: false,
  navigationLinks: { Guides: '../guides/index.html', Demo: '../index.html' },
  logLevel: 'Error',
  // Types that an entry uses without exporting them are explained where they are used.
  validation: { notExported: false, invalidLink: true, notDocumented: false },
});
const project = await app.convert();
if (!project) throw new Error('The sources could not be read');
// By the names that they are imported by.
for (const module of project.children ?? []) module.name = importedAs(module.name);
rmSync(out, { recursive: true, force: true });
await app.generateOutputs(project);
writeFileSync(stamp, made);
console.log(`API reference: ${entryPoints.length} entries, in ${path.relative(root, out)}/`);

function importedAs(name) {
  for (const [published, { types }] of Object.entries(exports)) {
    const [start, end] = types?.replace('./dist/', '').replace('/index.d.ts', '.d.ts').split('*') ?? [];
    const whole = `${name}.d.ts`;
    if (end === undefined ? start !== whole : !whole.startsWith(start) || !whole.endsWith(end)) continue;
    const part = end === undefined ? '' : whole.slice(start.length, -end.length);
    return published.replace('*', part).replace('.', 'consent-panel');
  }
  return name;
}

function sources(folder) {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? sources(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]));
}
