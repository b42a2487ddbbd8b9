/** What editors read tells of every tag: custom-elements.json, the data for VS Code, the web types for JetBrains. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { elementsOf } from '../../.ci/editor-data.js';
import { meta, root } from './entries.js';

const read = (file) => JSON.parse(readFileSync(path.join(root, 'dist', file), 'utf8'));
const elements = path.join(root, 'src/elements');
const tags = readdirSync(elements)
  .flatMap((file) => /static override tag = '([^']+)'/.exec(readFileSync(path.join(elements, file), 'utf8'))?.[1] ?? [])
  .sort();

describe('editors', () => {
  it('every tag is in the manifest, with a summary, and each of its attributes and events is told', () => {
    const told = elementsOf(read('custom-elements.json'));
    assert.deepEqual(told.map(({ tagName }) => tagName).sort(), tags);
    assert.ok(tags.length >= 11);
    for (const { tagName, summary, attributes = [], events = [] } of told) {
      assert.ok(summary, tagName);
      for (const { name, description } of [...attributes, ...events]) assert.ok(description, `${tagName} ${name}`);
    }
  });

  it('VS Code completes every tag and what the gate reads', () => {
    const data = read('vscode.html-custom-data.json');
    assert.deepEqual(data.tags.map(({ name }) => name).sort(), tags);
    const panel = data.tags.find(({ name }) => name === 'consent-panel');
    for (const name of ['policy', 'sync', 'without-standing-control'])
      assert.ok(
        panel.attributes.some((each) => each.name === name),
        name,
      );
    assert.ok(data.globalAttributes.some(({ name }) => name === 'data-purpose'));
  });

  it('JetBrains finds the web types by package.json, of this version', () => {
    assert.equal(meta['web-types'], './dist/web-types.json');
    const data = read('web-types.json');
    assert.deepEqual([data.name, data.version], [meta.name, meta.version]);
    assert.deepEqual(data.contributions.html.elements.map(({ name }) => name).sort(), tags);
  });

  it('what the template types of frameworks take is what the elements take', () => {
    const text = readFileSync(path.join(root, 'src/stacks/tags.ts'), 'utf8');
    const told = elementsOf(read('custom-elements.json'));
    const known = new Set(told.flatMap(({ attributes = [] }) => attributes.map(({ name }) => name)));
    const typed = [...text.matchAll(/^ {2}'?([a-z-]+)'?\?:/gm)]
      .map(([, name]) => name)
      .filter((name) => name !== 'consent');
    assert.ok(typed.length >= 10);
    assert.deepEqual(
      typed.filter((name) => !known.has(name)),
      [],
    );
  });
});
