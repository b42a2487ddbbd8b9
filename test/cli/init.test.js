/** `init`: a first policy and the lines for the page, from few answers; nothing is written over, and bad input is one line. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { fromSource } from '../documents/source.js';
import { root } from '../package/entries.js';
import { theCommandLine } from '../support/cli.js';

const consentPanel = await theCommandLine();
const { KINDS, unfilled, serveEditor, slug } = await fromSource(`
  export { KINDS } from './src/cli/init/kinds.ts';
  export { serveEditor } from './src/cli/init/serve-editor.ts';
  export { slug } from './src/cli/init/begin-policy.ts';
  export { unfilled } from './src/cli/marker.ts';
`);
const folder = await mkdtemp(path.join(tmpdir(), 'init-'));
after(() => rm(folder, { recursive: true }));

let made = 0;
async function init(...args) {
  const dir = path.join(folder, String(made++));
  const told = await consentPanel('init', '--dir', dir, ...args);
  const read = async (name) => readFile(path.join(dir, name), 'utf8').catch(() => undefined);
  const text = await read('policy.json');
  return { ...told, dir, text, policy: text && JSON.parse(text), page: await read('consent-panel.html') };
}

const texts = (value) =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];

describe('consent-panel init', () => {
  for (const kind of Object.keys(KINDS)) {
    it(`--kind ${kind} makes a policy of one’s own, which check refuses until it is filled in`, async () => {
      const name = 'Kaasboerderij “De Stolp” & Zn.';
      const { code, stderr, stdout, dir, policy } = await init('--name', name, '--kind', kind, '--lang', 'nl');
      assert.equal(code, 0, stderr);
      assert.equal(policy.controller.name, name);
      assert.equal(policy.site, 'kaasboerderij-de-stolp-zn');
      assert.deepEqual(policy.languages, ['nl']);
      assert.match(stdout, new RegExp(`\\(${unfilled(policy, 'nl').length} plekken`));

      const check = await consentPanel('check', path.join(dir, 'policy.json'), '--json', '--lang', 'nl');
      assert.equal(check.code, 1);
      // What is wrong is what is not filled in, and nothing else.
      const errors = JSON.parse(check.stdout).problems.filter(({ severity }) => severity === 'error');
      assert.deepEqual(
        errors.filter(({ message }) => !/INVULLEN|nog niet ingevuld/.test(message)),
        [],
      );
    });
  }

  it('[LB-14] the example decides nothing for its user: who decided and when are questions', async () => {
    const { policy } = await init('--name', 'A', '--kind', 'bicycle-shop', '--lang', 'en');
    assert.ok(policy.purposes.length > 3);
    for (const { decidedOn, internal } of policy.purposes) {
      assert.match(decidedOn, /^FILL IN:/);
      assert.match(internal.decidedBy, /^FILL IN:/);
      if (internal.assessment) assert.match(internal.assessment.assessedBy, /^FILL IN:/);
    }
  });

  it('no invented company comes along as if it were real', async () => {
    for (const kind of Object.keys(KINDS)) {
      const { policy } = await init('--name', 'A', '--kind', kind, '--lang', 'en');
      assert.deepEqual(
        texts(policy).filter((text) => /\.example\b/.test(text) && !text.startsWith('FILL IN:')),
        [],
        kind,
      );
      for (const { recipients } of policy.purposes)
        if (Array.isArray(recipients)) for (const { name } of recipients) assert.match(name, /^FILL IN:/);
    }
  });

  it('a language that the example does not speak is asked for, and one that the site does not speak is left out', async () => {
    const { policy } = await init('--name', 'A', '--kind', 'gym', '--languages', 'de,nl', '--country', 'be');
    assert.deepEqual(policy.languages, ['de', 'nl']);
    assert.equal(policy.country, 'BE');
    assert.match(policy.authority.name, /Gegevensbeschermingsautoriteit/);
    for (const { title } of policy.purposes) {
      assert.deepEqual(Object.keys(title), ['de', 'nl']);
      assert.match(title.de, /^FILL IN:/);
      assert.doesNotMatch(title.nl, /^FILL IN:/);
    }
  });

  it('says that an example from another country is one', async () => {
    assert.match((await init('--name', 'A', '--kind', 'gym', '--country', 'IE')).stdout, /Dutch statutes.*IE/);
    assert.doesNotMatch((await init('--name', 'A', '--kind', 'gym')).stdout, /Dutch statutes/);
  });

  it('writes the lines that the README gives', async () => {
    const readme = await readFile(path.join(root, 'README.md'), 'utf8');
    for (const lang of ['nl', 'en']) {
      const { page } = await init('--name', 'A', '--kind', 'gym', '--lang', lang);
      const lines = page.split('\n').filter((line) => /^<(link|consent-panel|script)/.test(line));
      assert.equal(lines.length, 3);
      assert.ok(readme.includes(lines.join('\n')), 'the lines of the README');
    }
  });

  it('never writes over a file, and leaves nothing half', async () => {
    for (const name of ['policy.json', 'consent-panel.html']) {
      const dir = path.join(folder, `there-${name}`);
      await mkdir(dir);
      await writeFile(path.join(dir, name), 'mine');
      const { code, stderr } = await consentPanel('init', '--name', 'A', '--kind', 'gym', '--dir', dir);
      assert.equal(code, 1);
      assert.match(stderr, /exists already and stays as it is/);
      assert.deepEqual(await readdir(dir), [name]);
      assert.equal(await readFile(path.join(dir, name), 'utf8'), 'mine');
    }
  });

  for (const [args, why] of [
    [['--kind', 'gym'], /--name is missing/],
    [['--name', 'A'], /--kind is missing/],
    [['--name', ' ', '--kind', 'gym'], /--name must be a name/],
    [['--name', 'A\nB', '--kind', 'gym'], /--name must be a name/],
    [['--name', 'A', '--kind', 'bank'], /no --kind “bank”/],
    [['--name', 'A', '--kind', '__proto__'], /no --kind/],
    [['--name', 'A', '--kind', 'gym', '--country', 'Holland'], /not a country/],
    [['--name', 'A', '--kind', 'gym', '--country', 'QQ'], /not a country/],
    [['--name', 'A', '--kind', 'gym', '--languages', 'nl,xx'], /--languages “nl,xx”/],
    [['--name', 'A', '--kind', 'gym', '--colour', 'red'], /colour/],
    [['policy.json', '--name', 'A', '--kind', 'gym'], /one too many/],
  ]) {
    it(`one line for ${args.map((arg) => JSON.stringify(arg)).join(' ')}`, async () => {
      const { code, stderr, stdout, text } = await init(...args);
      assert.equal(code, 2);
      assert.match(stderr, why);
      assert.equal(stderr.trim().split('\n').length, 1, stderr);
      assert.equal(stdout, '');
      assert.equal(text, undefined);
    });
  }

  it('any name becomes an id that the schema takes', () => {
    for (const name of ['Café “’t Hoekje”', '123', '—', '🚲', 'Ελληνικά', 'a'.repeat(90), '-x-'])
      assert.match(slug(name), /^[a-z][a-z0-9-]{0,39}$/, name);
  });
});

describe('the editor that init opens', () => {
  async function served() {
    const file = path.join(folder, `served-${made++}.json`);
    await writeFile(file, '{"version":"1"}\n');
    const editor = await serveEditor(file, 'en', root);
    const { origin, searchParams } = new URL(editor.url);
    return { ...editor, file, origin, secret: searchParams.get('file') };
  }

  it('is served with all that it imports', async () => {
    const { origin, url, close, ended } = await served();
    const page = await (await fetch(url)).text();
    assert.match(page, /with-file\.js/);
    const map = JSON.parse(/<script type="importmap">([^]*?)<\/script>/.exec(page)[1]).imports;
    const addresses = Object.values(map).filter((address) => !address.endsWith('/'));
    for (const address of [...addresses, '/demo/editor/editor.js', '/test/fixtures/policies/gym.json']) {
      const answer = await fetch(origin + address);
      assert.equal(answer.status, 200, address);
    }
    close();
    await ended;
  });

  it('[SE-05] gives the file to nobody without the secret, under another name, or from outside the editor', async () => {
    const { origin, secret, file, close } = await served();
    assert.equal((await fetch(`${origin}/file/${secret}`)).status, 200);
    for (const at of [
      '/file/',
      '/file/x',
      '/',
      '/package.json',
      '/src/cli.ts',
      '/demo/server.js',
      '/dist/../package.json',
    ])
      assert.notEqual((await fetch(origin + at)).status, 200, at);
    assert.notEqual((await fetch(`${origin}/dist/%2e%2e/package.json`)).status, 200);
    assert.equal((await fetch(`${origin}/file/x`, { method: 'PUT', body: '{}' })).status, 405);
    const { request } = await import('node:http');
    const status = await new Promise((resolve) =>
      request(`${origin}/file/${secret}`, { headers: { host: 'evil.example' } }, (answer) =>
        resolve(answer.resume().statusCode),
      ).end(),
    );
    assert.equal(status, 421);
    assert.equal(await readFile(file, 'utf8'), '{"version":"1"}\n');
    close();
  });

  it('writes what is JSON, and nothing over what somebody else changed meanwhile', async () => {
    const { origin, secret, file, close } = await served();
    const put = async (body) => (await fetch(`${origin}/file/${secret}`, { method: 'PUT', body })).status;
    assert.equal(await put('{"version":"2"}'), 204);
    assert.equal(await readFile(file, 'utf8'), '{"version":"2"}');
    assert.equal(await put('{"version":'), 400);
    await writeFile(file, '{"version":"by hand"}');
    assert.equal(await put('{"version":"3"}'), 409);
    assert.equal(await readFile(file, 'utf8'), '{"version":"by hand"}');
    close();
  });
});
