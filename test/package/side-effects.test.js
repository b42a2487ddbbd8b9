/** Importing does nothing: on a server, where there is no page to do anything to. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { DOERS, entries, meta, root } from './entries.js';

const code = entries().filter(({ name, file }) => file.endsWith('.js') && !DOERS.includes(name));
const isTable = ({ name }) => name.startsWith('./i18n/');

describe('importing on a server', () => {
  for (const entry of code.filter((each) => !isTable(each)))
    it(`${entry.name} adds no global, keeps nothing running and says nothing`, () => importAll([entry]));

  it('no table of words does either', () => {
    const tables = code.filter(isTable);
    assert.ok(tables.length > 150, `${tables.length} tables`);
    importAll(tables);
  });
});

/** In a process of their own. It ends by itself: no timer, handle or listener keeps it alive. */
function importAll(those) {
  const urls = those.map(({ file }) => new URL(`../../${file}`, import.meta.url).href);
  const script = `
    // Dependencies first: Lit's shims for a server and its list of versions are Lit's.
    await Promise.all(${JSON.stringify(Object.keys({ ...meta.dependencies, ...meta.peerDependencies }))}.map((name) => import(name)));
    const before = new Set(Reflect.ownKeys(globalThis));
    for (const url of ${JSON.stringify(urls)}) await import(url);
    const added = Reflect.ownKeys(globalThis).filter((key) => !before.has(key));
    if (added.length) throw new Error('added ' + added.map(String));
    if (globalThis.customElements?.get?.('consent-panel')) throw new Error('defined a tag');
  `;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    encoding: 'utf8',
    timeout: 20_000,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  assert.equal(said, '');
}
