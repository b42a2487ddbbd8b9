/** Importing does nothing: on a server, where there is no page to do anything to. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { DOERS, entries, meta, root } from './entries.js';

describe('importing on a server', () => {
  for (const { name, file } of entries()) {
    if (!file.endsWith('.js') || DOERS.includes(name)) continue;
    it(`${name} adds no global, keeps nothing running and says nothing`, () => {
      // Dependencies first: Lit's shims for a server and its list of versions are Lit's.
      const code = `
        await Promise.all(${JSON.stringify(Object.keys({ ...meta.dependencies, ...meta.peerDependencies }))}.map((name) => import(name)));
        const before = new Set(Reflect.ownKeys(globalThis));
        await import(${JSON.stringify(new URL(`../../${file}`, import.meta.url).href)});
        const added = Reflect.ownKeys(globalThis).filter((key) => !before.has(key));
        if (added.length) throw new Error('added ' + added.map(String));
        if (globalThis.customElements?.get?.('consent-panel')) throw new Error('defined a tag');
      `;
      const args = ['--input-type=module', '-e', code];
      // It ends by itself: no timer, handle or listener keeps the process alive.
      const said = execFileSync(process.execPath, args, {
        cwd: root,
        encoding: 'utf8',
        timeout: 20_000,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      assert.equal(said, '');
    });
  }
});
