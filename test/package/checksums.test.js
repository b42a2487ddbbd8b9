/** What dist/ says of its own files holds (SE-07), and what is bundled is listed with its licence. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { filesIn, meta, root } from './entries.js';

const dist = path.join(root, 'dist');
const bytes = (file) => readFileSync(path.join(dist, file));
const files = filesIn('dist').map((file) => file.slice('dist/'.length));

describe('checksums', () => {
  it('[SE-07] SHA256SUMS names every published file with its digest', () => {
    const sums = new Map(
      String(bytes('SHA256SUMS'))
        .trim()
        .split('\n')
        .map((line) => /^([0-9a-f]{64}) {2}(.+)$/.exec(line).slice(1))
        .map(([sum, file]) => [file, sum]),
    );
    const own = ['.built-from', 'SHA256SUMS', 'integrity.json'];
    assert.deepEqual([...sums.keys()].sort(), files.filter((file) => !own.includes(file)).sort());
    for (const [file, sum] of sums) assert.equal(createHash('sha256').update(bytes(file)).digest('hex'), sum, file);
  });

  it('[SE-07] integrity.json has the hash of every script that a page loads', () => {
    const { version, files: listed } = JSON.parse(bytes('integrity.json'));
    assert.equal(version, meta.version);
    const loaded = files.filter((file) => /^(auto|consent-panel|tag\/.*)\.js$/.test(file));
    assert.ok(loaded.length > 40);
    assert.deepEqual(Object.keys(listed).sort(), loaded.sort());
    for (const [file, hash] of Object.entries(listed))
      assert.equal(`sha384-${createHash('sha384').update(bytes(file)).digest('base64')}`, hash, file);
  });

  it('every package whose code is in a bundle is in licenses.txt, with the text of its licence', () => {
    const bundled = new Set(
      files
        .filter((file) => /^(auto|consent-panel|tag\/.*)\.js\.map$/.test(file))
        .flatMap((file) => JSON.parse(bytes(file)).sources)
        .map((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1])
        .filter(Boolean),
    );
    assert.ok(bundled.size >= 5, [...bundled].join(' '));
    const parts = String(bytes('licenses.txt')).split(/^-{72}$/m);
    for (const name of bundled) {
      const part = parts.find((each) => each.trim().startsWith(`${name} `));
      assert.ok(part, `${name} is bundled and not listed`);
      assert.match(part, /copyright/i, `${name} has no text`);
    }
  });
});
