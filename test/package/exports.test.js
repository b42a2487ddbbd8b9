/** Each published path leads somewhere, with types where it is code, and only what says so has effects. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { DOERS, entries, meta, root } from './entries.js';

const at = (file) => path.join(root, file);

describe('exports', () => {
  for (const { name, file, types } of entries()) {
    it(`${name} leads to a file${file.endsWith('.js') ? ', with types' : ''}`, () => {
      assert.ok(existsSync(at(file)), `${file} does not exist`);
      if (file.endsWith('.js')) {
        assert.ok(types, `${name} names no types`);
        assert.ok(existsSync(at(types)), `${types} does not exist`);
      }
    });
  }

  it('a pattern for languages finds Dutch and English', () => {
    const names = entries().map(({ name }) => name);
    assert.ok(names.includes('./i18n/nl.js') && names.includes('./i18n/en.js'), names.join(' '));
  });

  it('what resolves inside this package is what is published', () => {
    const resolved = import.meta.resolve('consent-panel/policy.js');
    assert.ok(resolved.endsWith('/dist/policy/index.js'), resolved);
  });

  it('sideEffects lists only what defines and starts', () => {
    const allowed = [
      './dist/auto.js',
      './dist/consent-panel.js',
      './dist/define.js',
      './dist/define-panel.js',
      './dist/tag/*.js',
    ];
    assert.deepEqual([...meta.sideEffects].sort(), allowed.sort());
    for (const name of DOERS)
      assert.ok(meta.sideEffects.includes(meta.exports[name].default ?? meta.exports[name]), name);
  });

  it('the version that events carry is the version of the package', () => {
    const code = readFileSync(at('src/version.ts'), 'utf8');
    assert.equal(/VERSION\b[^=]*=\s*'([^']+)'/.exec(code)?.[1], meta.version);
  });

  it('customElements names the manifest, and the manifest names published files', () => {
    const { modules } = JSON.parse(readFileSync(at(meta.customElements), 'utf8'));
    assert.ok(modules.length > 0, 'the manifest is empty');
    for (const { path: file } of modules) assert.ok(existsSync(at(file)), `${file} does not exist`);
  });

  it('the schema is the one in src/', () => {
    const read = (file) => JSON.parse(readFileSync(at(file), 'utf8'));
    assert.deepEqual(read('dist/policy.schema.json'), read('src/policy/policy.schema.json'));
  });
});
