/**
 * custom-elements.json tells an editor of each tag all that a page can use of it: held against the sources, so that
 * what is added to an element and not described is noticed.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { root } from './entries.js';

const { modules } = JSON.parse(readFileSync(path.join(root, 'dist/custom-elements.json'), 'utf8'));
const described = new Map(
  modules.flatMap(({ declarations }) => declarations.filter((one) => one.tagName).map((one) => [one.tagName, one])),
);
const folder = path.join(root, 'src/elements');
const sources = new Map(
  readdirSync(folder)
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .map((code) => [/static override tag = '([^']+)'/.exec(code)?.[1], code])
    .filter(([tag]) => tag),
);
const base = readFileSync(path.join(folder, 'styles.ts'), 'utf8');

describe('custom-elements.json', () => {
  it('describes every tag there is, and no other', () => {
    assert.ok(sources.size >= 11, [...sources.keys()].join(' '));
    assert.deepEqual([...described.keys()].sort(), [...sources.keys()].sort());
  });

  it('says of every tag which module defines it', () => {
    const defined = modules.flatMap(({ exports }) =>
      exports.filter(({ kind }) => kind === 'custom-element-definition'),
    );
    assert.deepEqual(defined.map(({ name }) => name).sort(), [...sources.keys()].sort());
  });

  for (const [tag, code] of sources) {
    const one = described.get(tag) ?? {};
    const names = (kind) => (one[kind] ?? []).map(({ name }) => name);

    it(`<${tag}> has a summary, and words for everything it names`, () => {
      assert.ok(one.customElement);
      assert.match(one.summary ?? '', /^[A-Z].{15,}\.$/);
      assert.match(one.description ?? '', /^[A-Z][^]{30,}\.$/);
      for (const kind of ['attributes', 'events', 'cssParts', 'cssProperties', 'slots', 'members']) {
        for (const { name, description } of one[kind] ?? []) {
          assert.match(description ?? '', /^["<`]?[A-Z][^]{3,}[.;]?$/, `${kind} ${name}: ${description}`);
        }
      }
    });

    it(`<${tag}> names every part, event, property and attribute of its source`, () => {
      for (const [, names_] of code.matchAll(/\bpart="([a-z_ -]+)"/g))
        for (const part of names_.split(' ')) assert.ok(names('cssParts').includes(part), `part ${part}`);
      for (const [, event] of code.matchAll(/new Event\('([a-z-]+)'/g))
        assert.ok(names('events').includes(event), `event ${event}`);
      for (const [, property] of `${base}${code}`.matchAll(/var\((--consent-[a-z-]+)/g))
        assert.ok(names('cssProperties').includes(property), property);
      for (const [, attribute] of code.matchAll(/attribute: '([a-z-]+)'/g))
        assert.ok(names('attributes').includes(attribute), `attribute ${attribute}`);
    });

    it(`<${tag}> shows nothing that is its own affair`, () => {
      for (const { name, privacy } of one.members ?? []) {
        assert.ok(!/^[#_]/.test(name) && !/private|protected/.test(privacy ?? ''), name);
      }
    });
  }
});
