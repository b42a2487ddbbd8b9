/**
 * Every block of code in README.md does what the words around it say: pages are opened in a browser, modules imported
 * there, commands run in their cheap form, JSON checked. A block of a kind that nobody tries here fails.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import { fromSource } from '../documents/source.js';
import { meta, root } from '../package/entries.js';
import { theCommandLine } from '../support/cli.js';
import { journey } from '../support/journey.js';

const readme = await readFile(path.join(root, 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/^```(\w*)\n([^]*?)^```$/gm)].map(([, kind, text]) => ({ kind, text: text.trim() }));
const of = (kind) => blocks.filter((block) => block.kind === kind).map(({ text }) => text);
const only = (kind, part) => {
  const found = of(kind).filter((text) => text.includes(part));
  assert.equal(found.length, 1, `one ${kind} block with ${part}`);
  return found[0];
};
const demoPolicy = JSON.parse(readFileSync(path.join(root, 'demo/policy.json'), 'utf8'));
const [TAG] = of('html');

describe('README.md', () => {
  it('has blocks of these kinds only, each tried below', () => {
    assert.deepEqual([...new Set(blocks.map(({ kind }) => kind))].sort(), ['css', 'html', 'js', 'json', 'sh']);
    assert.deepEqual(
      ['css', 'html', 'js', 'json', 'sh'].map((kind) => of(kind).length),
      [1, 5, 2, 2, 4],
      'what is added to the README is to be added here',
    );
  });

  it('[SE-04] shows the very adapter that the suite is run on', () => {
    const [, code] = readFileSync(path.join(root, 'test/sync/twenty-lines.js'), 'utf8').split('*/\n');
    assert.equal(only('js', 'ourAdapter'), code.replace('// prettier-ignore\n', '').trim());
  });

  it('names files of the repository that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link);
    assert.ok(links.length > 10);
    for (const link of links) assert.ok(existsSync(path.join(root, link)), link);
  });

  it('names scripts of the package that are there', () => {
    for (const [, name] of readme.matchAll(/npm run ([\w:]+)/g)) assert.ok(meta.scripts[name], name);
    for (const name of ['start', 'test']) assert.ok(meta.scripts[name], name);
  });

  it('names every tag, and none that is not there', () => {
    const { modules } = JSON.parse(readFileSync(path.join(root, 'dist/custom-elements.json'), 'utf8'));
    const tags = modules.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName)).filter(Boolean);
    const named = new Set([...readme.matchAll(/`<(consent-[a-z]+)>`/g)].map(([, tag]) => tag));
    // What only stands in the template of another tag is nothing that a page writes.
    const inside = readdirSync(path.join(root, 'src/elements')).map((file) =>
      readFileSync(path.join(root, 'src/elements', file), 'utf8'),
    );
    const isInside = (tag) => inside.some((code) => code.includes(`<${tag}\n`) || code.includes(`<${tag} `));
    assert.deepEqual(
      [...named].filter((tag) => !tags.includes(tag)),
      [],
    );
    assert.deepEqual(
      tags.filter((tag) => !named.has(tag) && !isInside(tag)),
      [],
    );
  });

  it('names entries that the package publishes', () => {
    const published = Object.keys(meta.exports);
    const named = [...readme.matchAll(/consent-panel\/([\w/-]+\.js)/g)].map(([, name]) => `./${name}`);
    const fits = (name) =>
      published.some((each) => new RegExp(`^${each.replaceAll('.', '\\.').replace('*', '[\\w-]+')}$`).test(name));
    assert.ok(named.length >= 5);
    assert.deepEqual(
      named.filter((name) => !fits(name)),
      [],
    );
  });

  it('says the budgets that the build holds', () => {
    const size = readFileSync(path.join(root, '.ci/size.js'), 'utf8');
    for (const [, budget] of readme.matchAll(/^\| a (?:return|first) visit.*\| ([\d.]+) \|$/gm))
      assert.match(size, new RegExp(`budget: ${Number(budget) * 1000}\\b`), budget);
  });
});

describe('README.md, the commands', async () => {
  const consentPanel = await theCommandLine();
  const folder = await mkdtemp(path.join(tmpdir(), 'readme-'));
  after(() => rm(folder, { recursive: true }));
  await cp(path.join(root, 'demo/policy.json'), path.join(folder, 'policy.json'));

  it('`npm ci && npm start` and `npm ci && npm test` run files that are there', () => {
    assert.deepEqual(
      of('sh').filter((text) => text.startsWith('npm ')),
      ['npm ci && npm start', 'npm ci && npm test'],
    );
    for (const name of ['start', 'test'])
      for (const [, file] of meta.scripts[name].matchAll(/node (\S+)/g))
        assert.ok(existsSync(path.join(root, file)), file);
  });

  for (const line of of('sh').flatMap((text) => text.split('\n'))) {
    if (!line.startsWith('npx consent-panel ')) continue;
    it(`\`${line}\` does its work`, async () => {
      const words = line.split(' ').slice(2);
      // Nobody is here to be asked: in the form for a script, which the README gives too.
      const [, script] = /In a script: `([^`]+)`/.exec(readme);
      const more = words[0] === 'init' ? [...script.matchAll(/"([^"]+)"|(\S+)/g)].map(([, a, b]) => a ?? b) : [];
      const dir = words[0] === 'init' ? ['--dir', 'new'] : [];
      const { code, stdout, stderr } = await consentPanel(...words, ...more, ...dir, { cwd: folder });
      assert.equal(code, 0, `${stdout}${stderr}`);
      if (words[0] === 'init') {
        const { controller } = JSON.parse(await readFile(path.join(folder, 'new/policy.json'), 'utf8'));
        assert.equal(controller.name, 'My shop');
      }
      if (words[0] === 'publish')
        assert.ok((await stat(path.join(folder, 'published/public/policy.public.json'))).isFile());
    });
  }
});

describe('README.md, the policy', async () => {
  const { checkPolicyFile, checkPolicy } = await fromSource(`export * from './src/policy/index.ts'`);
  const schema = JSON.parse(readFileSync(path.join(root, 'src/policy/policy.schema.json'), 'utf8'));
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
  const policy = JSON.parse(only('json', '$schema'));
  const signals = JSON.parse(only('json', 'signals'));

  it('is one that the schema and the rules take', () => {
    assert.ok(validate(policy), JSON.stringify(validate.errors?.slice(0, 3)));
    assert.deepEqual(
      checkPolicy(policy).filter(({ severity }) => severity === 'error'),
      [],
    );
    assert.equal(policy.$schema, './node_modules/consent-panel/dist/policy.schema.json');
  });

  it('takes the signals as they stand', () => {
    const both = { ...demoPolicy, ...signals };
    assert.ok(validate(both), JSON.stringify(validate.errors?.slice(0, 3)));
    assert.deepEqual(
      checkPolicyFile(both).filter(({ severity }) => severity === 'error'),
      [],
    );
  });
});

/** A page of a shop that has copied dist/ to /consent/. What it would call elsewhere, it calls in the outside world. */
async function thePage(shop, body, { head = '', broken } = {}) {
  const called = [];
  shop.serve('/elsewhere/', (incoming, outgoing) => {
    called.push(incoming.url);
    const type = incoming.url.endsWith('.js')
      ? 'text/javascript'
      : incoming.url.endsWith('.gif')
        ? 'image/gif'
        : 'text/html';
    outgoing.writeHead(200, { 'content-type': type }).end(type === 'text/html' ? '<p>The film</p>' : '');
  });
  shop.serve('/consent/', async (incoming, outgoing) => {
    const name = incoming.url.slice('/consent/'.length).split('?')[0];
    const text = await readFile(path.join(root, 'dist', name), 'utf8');
    outgoing.writeHead(200, { 'content-type': 'text/javascript' }).end(
      name === broken
        ? `${text}
// changed`
        : text,
    );
  });
  shop.put('/policy.public.json', readFileSync(path.join(root, 'demo/policy.public.json')), 'application/json');
  const here = body.replace(/https:\/\/(\w+)\.example\//g, '/elsewhere/$1/');
  shop.put(
    '/page',
    `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>A page</title>${head}</head><body>${here}</body></html>`,
  );
  return called;
}

journey('README.md: the tag asks, what waits waits, and comes with a yes', async ({ visitor, shop }) => {
  const called = await thePage(shop, [TAG, ...of('html').filter((text) => text.includes('data-purpose'))].join('\n'));
  await visitor.go(`${shop.url}/page`);
  await visitor.sees('accept-all');
  assert.deepEqual(called, [], 'nothing before a yes');
  await visitor.press('accept-all');
  const all = ['/elsewhere/ads/pixel.gif', '/elsewhere/stats/count.js', '/elsewhere/video/123'];
  const deadline = Date.now() + 10_000;
  while (new Set(called).size < all.length && Date.now() < deadline) await new Promise((go) => setTimeout(go, 50));
  assert.deepEqual([...new Set(called)].sort(), all);
  // The template and the script of another type; the frame, and the one in its placeholder; the picture.
  await visitor.until('each is in the page', () =>
    ['script[src*="/stats/"]', 'iframe[src*="/video/"]', 'img[src*="/ads/"]'].every(
      (selector, index) => document.querySelectorAll(selector).length === [2, 2, 1][index],
    ),
  );
});

journey('README.md: the placeholder says who, gives the link, and lets one film through', async ({ visitor, shop }) => {
  const called = await thePage(shop, `${TAG}\n${only('html', '<consent-embed')}`);
  await visitor.go(`${shop.url}/page`);
  await visitor.press('refuse-all');
  await visitor.sees('allow');
  await visitor.reads('Example Video');
  assert.equal(
    await visitor.ask(() => document.querySelector('consent-embed').shadowRoot.querySelector('a').getAttribute('href')),
    '/elsewhere/video/123',
  );
  assert.deepEqual(called, []);
  await visitor.press('allow', { within: 'consent-embed' });
  await visitor.until('the film is there', () => !!document.querySelector('consent-embed iframe'));
});

journey('README.md: buttons of one’s own open the settings, and take back in one press', async ({ visitor, shop }) => {
  const own = only('html', 'data-consent-withdraw');
  await thePage(shop, `${own}\n<script type="module" src="/consent/auto.js"></script>`);
  await visitor.go(`${shop.url}/page`);
  await visitor.press('accept-all');
  await visitor.misses('accept-all');
  await visitor.press('[data-consent-withdraw]');
  await visitor.until('all is taken back', () => {
    const { snapshot } = document.querySelector('consent-panel').consent;
    return Object.values(snapshot.purposes).some(({ state }) => state === 'withdrawn');
  });
  await visitor.press('[data-consent-open]');
  await visitor.sees('save');
});

journey(
  'README.md: the import starts, shows the panel, and runs what is permitted until it is not',
  async ({ visitor, shop }) => {
    const editor = readFileSync(path.join(root, 'demo/editor.html'), 'utf8');
    const [map] = /<script type="importmap">[^]*?<\/script>/.exec(editor);
    const code = only('js', 'startConsent');
    await thePage(shop, `<script type="module">${code}\nwindow.consent = consent;</script>`, {
      head: `${map}<script>window.said = []; console.log = (text) => said.push(text);</script>`,
    });
    await visitor.go(`${shop.url}/page`);
    await visitor.press('accept-all');
    await visitor.until('it counts', () => window.said.includes('counted'));
    await visitor.ask(() => window.consent.withdraw().then(() => undefined));
    const { length } = await visitor.ask(() => window.said);
    await new Promise((go) => setTimeout(go, 1500));
    assert.equal((await visitor.ask(() => window.said)).length, length, 'and no more after a withdrawal');
  },
);

journey('README.md: the custom properties change the looks of both answers alike', async ({ visitor, shop }) => {
  await thePage(shop, TAG, { head: `<style>${only('css', '--consent-color-accent')}</style>` });
  await visitor.go(`${shop.url}/page`);
  await visitor.sees('accept-all');
  const looks = await visitor.ask(() =>
    [
      ...document
        .querySelector('consent-panel')
        .shadowRoot.querySelector('consent-prompt')
        .shadowRoot.querySelectorAll('[part=decision-button]'),
    ].map((button) => {
      const { backgroundColor, color, borderRadius } = getComputedStyle(button);
      return [backgroundColor, color, borderRadius].join(' ');
    }),
  );
  assert.deepEqual(looks, Array(2).fill('rgb(31, 85, 70) rgb(255, 255, 255) 12px'));
});

/** A copy of dist/ with integrity for every script; `broken` names one that somebody has changed. */
async function withIntegrity(shop, broken) {
  const { files } = JSON.parse(readFileSync(path.join(root, 'dist/integrity.json'), 'utf8'));
  const chunks = Object.entries(files).filter(([file]) => file.startsWith('tag/'));
  const integrity = Object.fromEntries(chunks.map(([file, hash]) => [`/consent/${file}?v=${meta.version}`, hash]));
  const tag = TAG.replace('src="/consent/auto.js"', `src="/consent/auto.js" integrity="${files['auto.js']}"`);
  assert.notEqual(tag, TAG);
  const waiting = only('html', 'stats.example/count.js"></script>\n</template>');
  const called = await thePage(shop, `${tag}\n${waiting}`, {
    head: `<script type="importmap">${JSON.stringify({ integrity })}</script>`,
    broken,
  });
  return called;
}

journey(
  '[SE-07] with the hashes of dist/integrity.json on every script, the panel asks and the gate opens',
  async ({ visitor, shop }) => {
    const called = await withIntegrity(shop);
    await visitor.go(`${shop.url}/page`);
    await visitor.press('accept-all');
    await visitor.misses('accept-all');
    const deadline = Date.now() + 10_000;
    while (!called.length && Date.now() < deadline) await new Promise((go) => setTimeout(go, 50));
    assert.deepEqual(called, ['/elsewhere/stats/count.js']);
  },
);

for (const broken of ['auto.js', 'tag/first-visit.js']) {
  journey(
    `[SE-07] ${broken}, changed by somebody, does not run, and nothing is let through`,
    async ({ visitor, shop, engine }) => {
      const called = await withIntegrity(shop, broken);
      await visitor.go(`${shop.url}/page`);
      await visitor.until('the page has settled', () => document.readyState === 'complete');
      await new Promise((go) => setTimeout(go, 1000));
      assert.deepEqual(called, [], engine);
      assert.equal(
        await visitor.ask(() => !!document.querySelector('consent-panel').shadowRoot?.querySelector('consent-prompt')),
        false,
      );
    },
    // A hash on what is imported when needed is new in browsers; one on a script is not.
    { faulty: true, ...(broken === 'auto.js' ? {} : { engines: ['chrome'] }) },
  );
}
