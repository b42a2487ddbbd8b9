/** The guides: readable by everybody, at 320 pixels too; every link leads somewhere; what they list is what there is. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../package/entries.js';
import { journey } from '../support/journey.js';

const AXE = readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const folder = path.join(root, 'demo/guides');
const guides = readdirSync(folder).filter((name) => name.endsWith('.html') && name !== 'rules.template.html');
const read = (name) => readFileSync(path.join(folder, name), 'utf8');

describe('the guides', () => {
  it('are there for the owner in two languages, for the engineer and for the designer', () => {
    for (const name of ['index', 'owner.nl', 'owner.en', 'engineer', 'designer', 'rules'])
      assert.ok(guides.includes(`${name}.html`), name);
  });

  it('the owner’s has no code, and says the same number of things in both languages', () => {
    const shape = (name) => read(name).match(/<(h[1-3]|p|li|tr|figure)\b/g);
    assert.deepEqual(shape('owner.nl.html'), shape('owner.en.html'));
    for (const name of ['owner.nl.html', 'owner.en.html']) assert.doesNotMatch(read(name), /<(code|pre)\b/);
  });

  for (const name of guides) {
    it(`every link of ${name} leads to a file`, () => {
      for (const [, link] of read(name).matchAll(/<\w[^<>]*?(?:href|src)="(?!https?:|#|\?|data:)([^"?#]+)/g)) {
        // Written when the demo starts.
        if (!link.includes('reference/')) assert.ok(existsSync(path.join(folder, link)), link);
      }
    });
  }

  it('code that is quoted from a file is as it is there', () => {
    const quotes = [...read('engineer.html').matchAll(/data-file="([^"]+)"><code>([^]*?)<\/code>/g)];
    assert.ok(quotes.length > 0);
    for (const [, file, quote] of quotes) {
      const text = quote.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
      assert.ok(readFileSync(path.join(root, file), 'utf8').replace('// prettier-ignore\n', '').includes(text), file);
    }
  });

  it('the designer’s names every custom property and every part there is', () => {
    const { modules } = JSON.parse(readFileSync(path.join(root, 'dist/custom-elements.json'), 'utf8'));
    const tags = modules.flatMap(({ declarations }) => declarations.filter(({ tagName }) => tagName));
    const text = read('designer.html');
    for (const { tagName, cssProperties = [], cssParts = [] } of tags)
      for (const { name } of [...cssProperties, ...cssParts])
        assert.ok(text.includes(`<code>${name}</code>`), `${tagName}: ${name}`);
  });
});

for (const name of guides) {
  journey(`[AX-01] [AX-04] ${name} is in order, light and dark, wide and narrow`, async ({ visitor, shop, engine }) => {
    await visitor.go(`${shop.url}/demo/guides/${name}`);
    // The window of WebKit's small browser cannot be narrower.
    for (const width of [1280, engine === 'webkit' ? 450 : 320]) {
      await visitor.resize(width, 800);
      for (const scheme of ['light', 'dark']) {
        await visitor.ask((value) => void (document.documentElement.style.colorScheme = value), scheme);
        await visitor.ask((code) => void (0, eval)(code), AXE);
        const found = await visitor.ask(async () => {
          const { violations } = await window.axe.run();
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
        });
        assert.deepEqual(found, [], `${width} ${scheme}`);
      }
      const over = await visitor.ask(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(over <= 0, `${over} pixels too wide at ${width}`);
    }
  });
}
