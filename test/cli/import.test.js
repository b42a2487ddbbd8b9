/** `import`: what another tool knew comes along; what only the owner knows is asked, and refused until it is answered. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { fromSource } from '../documents/source.js';
import { theCommandLine } from '../support/cli.js';

const consentPanel = await theCommandLine();
const { checkPolicyFile, literals, namesFromPattern, parseCsv, periodOf, unfilled } = await fromSource(`
  export { literals } from './src/cli/import/literals.ts';
  export { namesFromPattern } from './src/cli/import/patterns.ts';
  export { parseCsv } from './src/cli/import/csv.ts';
  export { periodOf } from './src/cli/import/found.ts';
  export { unfilled } from './src/cli/marker.ts';
  export { checkPolicyFile } from './src/policy/index.ts';
`);
const fixtures = fileURLToPath(new URL('../fixtures/import/', import.meta.url));
const folder = await mkdtemp(path.join(tmpdir(), 'import-'));
after(() => rm(folder, { recursive: true }));

const files = ['cookieconsent.js', 'klaro.js', 'osano.js', 'tarteaucitron.js', 'declaration.json', 'declaration.csv'];

async function imported(name, ...more) {
  const { code, stdout, stderr } = await consentPanel('import', path.join(fixtures, name), ...more);
  assert.equal(code, 0, stderr);
  return { policy: JSON.parse(stdout), said: stderr };
}

const purpose = ({ purposes }, id) => purposes.find((each) => each.id === id);
const items = ({ services = [] }) => services.flatMap(({ storage = [] }) => storage);

describe('consent-panel import', () => {
  for (const name of files) {
    it(`${name} becomes a policy file whose gaps are marked, and which check refuses`, async () => {
      for (const lang of ['nl', 'en']) {
        const { policy, said } = await imported(name, '--lang', lang);
        const gaps = unfilled(policy, lang);
        assert.ok(gaps.length >= 10);
        assert.match(said, new RegExp(`${gaps.length} (plekken|places)`));
        // Every purpose waits for its owner: no basis is proposed (LB-14).
        for (const { legalBasis } of policy.purposes) assert.match(legalBasis, /^(INVULLEN|FILL IN):/);

        const file = path.join(folder, `${name}.${lang}.json`);
        await writeFile(file, JSON.stringify(policy, null, 2));
        const { code, stdout } = await consentPanel('check', file, '--lang', lang);
        assert.equal(code, 1);
        for (const { message } of gaps) assert.ok(stdout.includes(message), message);
        const out = await consentPanel('publish', file, '--out', path.join(folder, 'out'));
        assert.equal(out.code, 1);
      }
    });
  }

  it('[LB-14] a file that is not filled in cannot start in a page either: its basis is none of the six', async () => {
    const { policy } = await imported('klaro.js');
    const codes = checkPolicyFile(policy).filter(({ path: at }) => at.endsWith('legalBasis'));
    assert.equal(codes.length, policy.purposes.length);
    for (const { code, severity } of codes) assert.deepEqual([code, severity], ['LB-01', 'error']);
  });

  it('CookieConsent: categories, services, tables and cleared cookies, in each language', async () => {
    const { policy, said } = await imported('cookieconsent.js', '--lang', 'nl');
    assert.deepEqual(policy.languages, ['nl', 'en']);
    assert.deepEqual(
      policy.purposes.map(({ id }) => id),
      ['necessary', 'analytics', 'ads'],
    );
    const analytics = purpose(policy, 'analytics');
    assert.deepEqual(analytics.title, { nl: 'Statistiek nieuw', en: 'Statistics' });
    assert.deepEqual(analytics.description, { nl: 'Wij tellen bezoeken.', en: 'We count visits.' });
    assert.deepEqual(
      items(analytics)
        .map(({ name }) => name)
        .sort(),
      ['_ga*', '_gid', 'turf_*', 'turf_visit', 'turfteller*'],
    );
    const kept = new Map(items(analytics).map((item) => [item.name, item]));
    assert.equal(kept.get('_gid').maxAge, 'P1D');
    assert.equal(kept.get('_gid').purpose.nl, 'Telt één dag.');
    assert.equal(kept.get('turf_visit').maxAge, 'session');
    assert.match(said, /‘de’ staan in een ander bestand/);
    assert.match(said, /Functies/);
  });

  it('Klaro: services under their purposes, patterns, and what was on too early', async () => {
    const { policy, said } = await imported('klaro.js', '--lang', 'en');
    assert.equal(policy.controller.privacyStatement, '/privacy.html');
    assert.deepEqual(
      policy.purposes.map(({ id }) => id),
      ['analytics', 'livechat', 'security'],
    );
    assert.deepEqual(
      items(purpose(policy, 'analytics')).map(({ name, maxAge }) => [name, maxAge.startsWith('P') ? maxAge : '?']),
      [
        ['_turf_*', '?'],
        ['turf_once', '?'],
        ['turf_new', 'P2M'],
      ],
    );
    assert.equal(purpose(policy, 'security').title.nl, 'Veiligheid');
    assert.match(said, /“turfteller” was on before anybody chose/);
    assert.match(said, /“praatje” stood under several purposes/);
  });

  it('Osano: one question for everything becomes one purpose to be divided, and says so', async () => {
    const { policy, said } = await imported('osano.js', '--lang', 'en');
    assert.deepEqual(
      policy.purposes.map(({ id }) => id),
      ['everything'],
    );
    assert.equal(policy.controller.privacyStatement, 'https://shop.example/cookies');
    assert.match(said, /opt-out.*That was no consent/);
  });

  it('tarteaucitron: services by kind, one’s own too, and those nobody knows', async () => {
    const { policy, said } = await imported('tarteaucitron.js', '--lang', 'en');
    assert.deepEqual(
      policy.purposes.map(({ id, services }) => [id, services.map((each) => each.id)]),
      [
        ['statistics', ['gtag', 'turfteller']],
        ['video', ['youtube']],
        ['other', ['raadsel']],
      ],
    );
    assert.deepEqual(
      items(purpose(policy, 'statistics')).map(({ name }) => name),
      ['turf_visit', '_turf'],
    );
    assert.match(said, /what “raadsel” is for/);
    assert.match(said, /highPrivacy/);
  });

  it('a declaration of cookies: by category, as JSON and as CSV', async () => {
    const { policy } = await imported('declaration.json', '--lang', 'en');
    assert.deepEqual(
      policy.purposes.map(({ id }) => id),
      ['necessary', 'statistics', 'marketing', 'unclassified'],
    );
    assert.deepEqual(
      items(purpose(policy, 'statistics')).map(({ name, kind, purpose: why }) => [name, kind, why.en]),
      [
        ['_turf_*', 'cookie', 'Counts visits.'],
        ['turf.queue', 'local-storage', 'Waits to be sent.'],
      ],
    );
    assert.deepEqual(
      items(purpose(policy, 'marketing')).map(({ kind, maxAge }) => [kind, maxAge]),
      [['pixel', 'session']],
    );

    const table = (await imported('declaration.csv', '--lang', 'nl')).policy;
    assert.deepEqual(
      table.purposes.map(({ id }) => id),
      ['necessary', 'statistics', 'preferences'],
    );
    assert.deepEqual(
      items(purpose(table, 'statistics')).map(({ maxAge, purpose: why }) => [maxAge, why.nl]),
      [['P13M', 'Telt "unieke" bezoeken.']],
    );
  });

  it('writes the file where it is asked to, and says what to do next', async () => {
    const out = path.join(folder, 'deep/er/policy.json');
    const { code, stdout } = await consentPanel(
      'import',
      path.join(fixtures, 'klaro.js'),
      '--out',
      out,
      '--lang',
      'nl',
    );
    assert.equal(code, 0);
    assert.match(stdout, /consent-panel check /);
    assert.equal(JSON.parse(await readFile(out, 'utf8')).purposes.length, 3);
  });

  it('never runs what it reads', async () => {
    const proof = path.join(folder, 'ran');
    const file = path.join(folder, 'wicked.js');
    await writeFile(
      file,
      `require('fs').writeFileSync(${JSON.stringify(proof)}, ''); import('node:fs').then((fs) => fs.writeFileSync(${JSON.stringify(proof)}, ''));
       const config = { services: [{ name: 'x', get purposes() { process.exit(3); }, purposes: ['a'], [process.exit(4)]: 1 }] };`,
    );
    const { code } = await consentPanel('import', file);
    assert.equal(code, 0);
    await assert.rejects(readFile(proof), { code: 'ENOENT' });
  });

  it('another file, a broken script or an empty one is told in a line', async () => {
    for (const [name, text] of Object.entries({
      'page.html': '<!doctype html><p>Hello',
      'broken.js': 'var x = {',
      'other.js': 'console.log(1);',
      'other.json': '{"name":"x"}',
      'list.json': '[1, 2, 3]',
      'null.json': 'null',
      'empty.js': '',
      'empty.csv': '',
      'words.csv': 'a,b\n1,2\n',
    })) {
      const file = path.join(folder, name);
      await writeFile(file, text);
      const { code, stdout, stderr } = await consentPanel('import', file);
      assert.equal(code, 1, name);
      assert.equal(stdout, '', name);
      assert.match(stderr, /^consent-panel: [^\n]+\n$/, name);
      assert.ok(stderr.includes(name), stderr);
    }
  });
});

describe('reading what is written out in a script', () => {
  const value = (code) => literals(`const x = ${code};`).find(({ name }) => name === 'x').values[0];

  it('knows texts, numbers, lists, objects, patterns, sums and names', () => {
    assert.deepEqual(value(`{ a: 'b' + "c", d: [1, -2, 2 * 3], e: /^x/g, f: \`t\`, 'g-h': !0 }`), {
      a: 'bc',
      d: [1, -2, 6],
      e: { pattern: '^x' },
      f: 't',
      'g-h': true,
    });
    assert.deepEqual(literals(`const a = 'A'; run({ b: a })`).at(-1), {
      name: 'run',
      kind: 'call',
      values: [{ b: 'A' }],
    });
  });

  it('does not know what would have to be computed', () => {
    for (const code of ['f()', 'new Date()', '() => 1', 'window.x', 'a ? 1 : 2', '`${y}`', 'unknown'])
      assert.equal(value(code), undefined, code);
  });

  it('names that go round, and names that double, come to an end', () => {
    assert.doesNotThrow(() => literals('var a = [a, a]; var b = a; run(b);'));
    const doubling = Array.from({ length: 60 }, (_, i) => `var v${i + 1} = [v${i}, v${i}];`).join('\n');
    const started = Date.now();
    literals(`var v0 = 1;\n${doubling}\nrun(v60);`);
    assert.ok(Date.now() - started < 10_000);
  });

  it('a key called __proto__ changes no object', () => {
    literals(`run({ "__proto__": { wicked: true } }); run({ constructor: { prototype: { wicked: true } } });`);
    assert.equal({}.wicked, undefined);
  });

  it('patterns become names', () => {
    const names = (pattern) => namesFromPattern({ pattern });
    assert.deepEqual(names('^_ga'), ['_ga*']);
    assert.deepEqual(names('^_ga$'), ['_ga']);
    assert.deepEqual(names('^_pk_.*$'), ['_pk_*']);
    assert.deepEqual(names('^(_ga|_gid)'), ['_ga*', '_gid*']);
    assert.deepEqual(names('^(?:a|b)c$'), ['ac', 'bc']);
    assert.deepEqual(names('^_ga|^_gid$'), ['_ga*', '_gid']);
    assert.deepEqual(names('^wp\\-settings\\-\\d+'), ['wp-settings-*']);
    assert.deepEqual(names('^ab*'), ['a*']);
    assert.deepEqual(names('.*'), []);
    assert.deepEqual(namesFromPattern('_gid'), ['_gid']);
    assert.deepEqual(namesFromPattern(undefined), []);
  });

  it('periods in words become ISO 8601', () => {
    const cases = {
      '2 years': 'P2Y',
      '13 maanden': 'P13M',
      '1 jaar': 'P1Y',
      '30 days': 'P30D',
      '24 uur': 'P1D',
      '2 weken': 'P2W',
      Session: 'session',
      Sessie: 'session',
      '30 minutes': 'P1D',
      '1 an': 'P1Y',
    };
    for (const [text, period] of Object.entries(cases)) assert.equal(periodOf(text), period, text);
    assert.equal(periodOf(365), 'P365D');
    for (const text of ['Persistent', '', undefined, 0, -1, {}]) assert.equal(periodOf(text), undefined);
  });

  it('tables are read with their quotes, whatever separates the columns', () => {
    assert.deepEqual(parseCsv('a,b\r\n"x, ""y""","1\n2"\r\n'), [{ a: 'x, "y"', b: '1\n2' }]);
    assert.deepEqual(parseCsv('\ufeffa;b\n1;2\n;\n'), [{ a: '1', b: '2' }]);
    assert.deepEqual(parseCsv('a\tb\n1\t2'), [{ a: '1', b: '2' }]);
    assert.deepEqual(parseCsv(''), []);
  });
});
