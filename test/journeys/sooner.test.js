/** One line more in the page: the panel is on its way while the tag still is, for whoever never answered, and for nobody else. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { firstPaintHashes, soonerMarkup } from '../../dist/server/index.js';
import { journey } from '../support/journey.js';

const PANEL = /\/tag\/(first-visit|nl-first)\.js/;

const dist = (file) => readFileSync(new URL(`../../dist/${file}`, import.meta.url), 'utf8');
const { inline } = JSON.parse(dist('integrity.json'));

function page({ nonce, hash, line = soonerMarkup({ nonce }) } = {}) {
  const source = nonce ? `'nonce-${nonce}'` : `'self' ${hash ?? firstPaintHashes().script}`;
  const key = nonce ? ` nonce="${nonce}"` : '';
  return `<!doctype html><html lang="nl-BE"><head><meta charset="utf-8"><title>Sooner</title><link rel="icon" href="data:,">
    <meta http-equiv="content-security-policy" content="default-src 'self'; img-src data:; script-src ${source}; require-trusted-types-for 'script'">
    </head><body><consent-panel policy="/demo/policy.public.json"></consent-panel>
    <script type="module" src="/dist/auto.js"${key}></script>${line}<h1>A page</h1></body></html>`;
}

const asked = (shop) => shop.requests().filter(({ path }) => PANEL.test(path));
const links = () => [...document.querySelectorAll('link[rel=modulepreload]')].map(({ href }) => new URL(href).pathname);

for (const [how, options] of [
  ['a hash', {}],
  ['a nonce', { nonce: 'abc123' }],
  ['a hash, both as they lie in dist/', { hash: inline['sooner.html'], line: dist('sooner.html') }],
]) {
  journey(
    `under a strict policy with ${how}, the panel comes before it is asked for, and once`,
    async ({ visitor, shop }) => {
      shop.put('/sooner', page(options));
      await visitor.go(`${shop.url}/sooner`);
      await visitor.sees('accept-all');
      assert.deepEqual(await visitor.ask(links), ['/dist/tag/first-visit.js', '/dist/tag/nl-first.js']);
      assert.equal(asked(shop).length, 2);

      await visitor.press('refuse-all');
      await visitor.misses('refuse-all');
      await visitor.reload();
      await visitor.sees('open');
      assert.deepEqual(await visitor.ask(links), [], 'fetched ahead for a visitor who has answered');
    },
  );
}

journey(
  'a page that does not let the line run asks as it always does',
  async ({ visitor, shop }) => {
    shop.put('/sooner', page({ hash: "'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='" }));
    await visitor.go(`${shop.url}/sooner`);
    await visitor.sees('accept-all');
    assert.deepEqual(await visitor.ask(links), []);
  },
  { faulty: true },
);

journey(
  'where there is no tag it does nothing; where nothing may be kept, everybody is a newcomer',
  async ({ visitor, shop }) => {
    const line = soonerMarkup();
    const shut = `Object.defineProperty(self, 'localStorage', { get() { throw new DOMException('No', 'SecurityError'); } });`;
    const head = '<!doctype html><html lang="xx"><title>A page</title><link rel="icon" href="data:,">';
    shop.put('/alone', head + line);
    shop.put('/shut', `${head}<script>${shut}</script><script type="text/plain" src="/dist/auto.js"></script>${line}`);
    for (const [path, expected] of [
      ['/alone', []],
      ['/shut', ['/dist/tag/first-visit.js']],
    ]) {
      await visitor.go(shop.url + path);
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.deepEqual(await visitor.ask(links), expected);
    }
  },
);
