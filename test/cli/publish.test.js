/** `publish` and `check` on the policies of twelve businesses: what comes out, and above all what does not. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { everything, fromSource, root } from '../documents/source.js';
import { theCommandLine } from '../support/cli.js';

const consentPanel = await theCommandLine();
const {
  canonical,
  definePolicy,
  digest,
  hasTable,
  loadFirstTable,
  loadNotice,
  loadTable,
  notice,
  publicPolicy,
  sealHolds,
} = await fromSource(`
    export { canonical, digest } from './src/ledger/chain.ts';
    export { definePolicy, publicPolicy, sealHolds } from './src/policy/index.ts';
    export { hasTable, loadFirstTable, loadTable } from './src/i18n/index.ts';
    export { loadNotice } from './src/documents/load-notice.ts';
    export { notice } from './src/model/notice.ts';
  `);
const folder = await mkdtemp(path.join(tmpdir(), 'publish-'));
after(() => rm(folder, { recursive: true }));

const fixtures = path.join(root, 'test/fixtures/policies');
const businesses = (await readdir(fixtures)).filter((name) => name.endsWith('.json')).sort();
const whole = fileURLToPath(new URL('../documents/everything.json', import.meta.url));
/** A day on which every fixture was decided and none has to be looked at again. */
const DAY = '2026-11-24';

async function filesIn(at, below = '') {
  const entries = await readdir(path.join(at, below), { withFileTypes: true });
  const found = await Promise.all(
    entries.map((entry) => {
      const name = path.posix.join(below, entry.name);
      return entry.isDirectory() ? filesIn(at, name) : [name];
    }),
  );
  return found.flat().sort();
}

/** Every text under an `internal`, long enough to be told from any other text. */
function internals(value, inside = false) {
  if (typeof value === 'string') return inside && value.length >= 12 ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => internals(part, inside || key === 'internal'));
}

/** Every text that is not under an `internal`: what the public may read. */
function publics(value) {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === 'internal' ? [] : publics(part)));
}

async function published(file, name) {
  const out = path.join(folder, name);
  const made = await consentPanel('publish', file, '--out', out, '--as-of', DAY);
  assert.equal(made.code, 0, made.stdout + made.stderr);
  return out;
}

describe('consent-panel publish', () => {
  assert.ok(businesses.length >= 12);

  for (const business of [...businesses, whole]) {
    const name = path.basename(business, '.json');
    it(`publishes ${name}, and nothing internal is in public`, async () => {
      const source = path.resolve(fixtures, business);
      const out = await published(source, name);
      const file = JSON.parse(await readFile(source, 'utf8'));

      const policy = JSON.parse(await readFile(path.join(out, 'public/policy.public.json'), 'utf8'));
      assert.ok(await sealHolds(policy));
      assert.equal(policy.site, file.site);
      assert.deepEqual({ ...policy, seal: undefined }, { ...publicPolicy(file), seal: undefined });

      const names = await filesIn(path.join(out, 'public'));
      for (const language of file.languages) {
        for (const each of ['statement', 'cookies']) {
          assert.ok(names.includes(`${each}.${language}.html`) && names.includes(`${each}.${language}.md`));
        }
        for (const ending of ['html', 'csv', 'json', 'jsonld'])
          assert.ok((await filesIn(path.join(out, 'internal'))).includes(`register.${language}.${ending}`));
      }

      const open = publics(file).join('\n');
      const secrets = [...new Set(internals(file))].filter((text) => !open.includes(text));
      assert.ok(secrets.length > 15, `${secrets.length} internal texts`);
      for (const each of names) {
        const text = await readFile(path.join(out, 'public', each), 'utf8');
        assert.ok(!text.includes('"internal"'), each);
        // As written, as HTML escapes it, and as Markdown does.
        const read = text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code)).replace(/\\([^\w\s])/g, '$1');
        for (const secret of secrets)
          assert.ok(!text.includes(secret) && !read.includes(secret), `${each} tells: ${secret}`);
      }
    });
  }

  it('[SG-03] puts gpc.json where browsers look for it', async () => {
    const out = await published(whole, 'gpc');
    const text = await readFile(path.join(out, 'public/.well-known/gpc.json'), 'utf8');
    assert.deepEqual(JSON.parse(text), { gpc: true, lastUpdate: DAY });
  });

  it('[IN-07] [PR-03] keeps each notice under the digest that events carry, in each language', async () => {
    const out = await published(whole, 'notices');
    const policy = definePolicy(JSON.parse(await readFile(path.join(out, 'public/policy.public.json'), 'utf8')), {
      on: DAY,
    });
    const at = (digested) => readFile(path.join(out, `public/notices/${digested}.json`), 'utf8');
    for (const language of policy.languages) {
      assert.ok(hasTable(language));
      // What the elements show, and hand over with a decision; and what a page's own question leaves.
      for (const shown of [
        await loadNotice(policy, [language], loadFirstTable),
        await loadNotice(policy, [language], loadTable),
        notice(policy, language, {}),
      ]) {
        const body = canonical(shown);
        assert.equal(await at(await digest(body)), body);
      }
    }
  });

  it('[IN-07] earlier notices stay in the archive and in its index', async () => {
    const out = await published(whole, 'twice');
    const before = JSON.parse(await readFile(path.join(out, 'public/notices/index.json'), 'utf8'));
    const next = { ...(await everything()), version: '2026-11-30' };
    const file = path.join(folder, 'next.json');
    await writeFile(file, JSON.stringify(next));
    await published(file, 'twice');
    const index = JSON.parse(await readFile(path.join(out, 'public/notices/index.json'), 'utf8'));
    assert.equal(index.length, 2 * before.length);
    for (const { digest: digested, version } of index) {
      const text = await readFile(path.join(out, `public/notices/${digested}.json`), 'utf8');
      assert.equal(createHash('sha256').update(text).digest('hex'), digested);
      assert.equal(JSON.parse(text).version, version);
    }
  });

  it('makes the same files twice', async () => {
    const [one, two] = [await published(whole, 'one'), await published(whole, 'two')];
    const names = await filesIn(one);
    assert.deepEqual(await filesIn(two), names);
    for (const name of names)
      assert.equal(await readFile(path.join(one, name), 'utf8'), await readFile(path.join(two, name), 'utf8'), name);
  });

  it('writes nothing while there is an error, and says what it is', async () => {
    const wrong = await everything();
    wrong.purposes[0].legalBasis = 'convenience';
    const file = path.join(folder, 'wrong.json');
    await writeFile(file, JSON.stringify(wrong, null, 2));
    const out = path.join(folder, 'nothing');
    const { code, stdout } = await consentPanel('publish', file, '--out', out, '--as-of', DAY);
    assert.equal(code, 1);
    assert.match(stdout, /ERROR LB-01/);
    await assert.rejects(readdir(out), { code: 'ENOENT' });
  });

  it('says in a line that a folder cannot be written', async () => {
    const blocked = path.join(folder, 'blocked');
    await writeFile(blocked, 'a file where a folder should be');
    const { code, stderr } = await consentPanel('publish', whole, '--out', path.join(blocked, 'out'), '--as-of', DAY);
    assert.equal(code, 1);
    assert.match(stderr, /^consent-panel: .*blocked.* cannot be written \(ENOTDIR\)[^\n]*\n$/);
  });

  it('without --out is wrong use', async () => {
    const { code, stderr } = await consentPanel('publish', whole);
    assert.equal(code, 2);
    assert.match(stderr, /--out is missing/);
  });
});

describe('consent-panel check', () => {
  const write = async (name, value) => {
    const file = path.join(folder, name);
    await writeFile(file, typeof value === 'string' ? value : `${JSON.stringify(value, null, 2)}\n`);
    return file;
  };

  for (const business of businesses) {
    it(`finds no error in ${path.basename(business, '.json')}`, async () => {
      const { code, stdout } = await consentPanel('check', path.join(fixtures, business), '--as-of', DAY, '--json');
      assert.equal(code, 0, stdout);
    });
  }

  it('names line and column, the purpose, the article and what to do, in both languages', async () => {
    const policy = await everything();
    delete policy.purposes[1].necessity;
    policy.purposes[1].legalBasis = 'handig';
    const file = await write('basis.json', policy);
    const lines = (await readFile(file, 'utf8')).split('\n');
    const line = lines.findIndex((text) => text.includes('"handig"')) + 1;
    const dutch = await consentPanel('check', file, '--lang', 'nl', '--as-of', DAY);
    assert.equal(dutch.code, 1);
    assert.match(dutch.stdout, new RegExp(`\\nDoel ${policy.purposes[1].id}\\n`));
    assert.match(dutch.stdout, new RegExp(`FOUT LB-01 .*basis\\.json:${line}:7\\n.*legalBasis.*\\n.*art\\. 6`));
    const english = await consentPanel('check', file, '--lang', 'en', '--as-of', DAY);
    assert.match(english.stdout, new RegExp(`ERROR LB-01 .*basis\\.json:${line}:7\\n.*legalBasis.*\\n.*Art\\. 6`));

    const json = JSON.parse((await consentPanel('check', file, '--json', '--as-of', DAY)).stdout);
    const found = json.problems.find(({ code }) => code === 'LB-01');
    assert.deepEqual(
      [found.line, found.column, found.purpose, found.severity],
      [line, 7, policy.purposes[1].id, 'error'],
    );
    assert.equal(json.asOf, DAY);
  });

  it('a key that is written twice is an error: the first is lost without a word', async () => {
    const text = JSON.stringify(await everything(), null, 2).replace(
      '"country": "NL"',
      '"country": "BE",\n  "country": "NL"',
    );
    const { code, stdout } = await consentPanel('check', await write('twice.json', text), '--as-of', DAY);
    assert.equal(code, 1);
    assert.match(stdout, /country: is written twice/);
  });

  it('[DM-07] can be asked for another day: the telephone rule changed on 1 July 2026', async () => {
    const policy = await everything();
    const calls = policy.purposes.find(({ id }) => id === 'donor-calls');
    delete calls.marketing[0].callerType;
    const file = await write('calls.json', policy);
    const codes = async (day) => {
      const { stdout } = await consentPanel('check', file, '--json', '--as-of', day);
      return JSON.parse(stdout).problems.map(({ code }) => code);
    };
    assert.ok((await codes('2026-07-01')).includes('DM-07'));
    assert.ok(!(await codes('2026-06-30')).includes('DM-07'));
    for (const day of ['yesterday', '2026-02-30', '2026-13-01', ''])
      assert.equal((await consentPanel('check', file, '--as-of', day)).code, 2, day);
  });

  it('a published policy is known by its seal, and a broken seal is an error', async () => {
    const out = await published(whole, 'sealed');
    const file = path.join(out, 'public/policy.public.json');
    assert.equal((await consentPanel('check', file, '--as-of', DAY)).code, 0);
    const text = await readFile(file, 'utf8');
    const broken = await write(
      'broken.json',
      text.replace('"validity":"P6M"', '"validity":"P5M"').replace('Bestellingen', 'Bestelling'),
    );
    const { code, stdout } = await consentPanel('check', broken, '--as-of', DAY);
    assert.equal(code, 1);
    assert.match(stdout, /seal-broken/);
  });

  it('[RE-03] a basis that changed after publishing is found, at its place, until it is published again', async () => {
    const before = await everything();
    const index = before.purposes.findIndex(({ id }) => id === 'statistics');
    const file = await write('re03.json', before);
    const out = await published(file, 're03');
    assert.equal((await consentPanel('check', file, '--published', out, '--as-of', DAY)).code, 0);

    const changed = structuredClone(before);
    changed.purposes.splice(index, 1);
    changed.purposes[0].because.nl = 'u iets bij ons koopt';
    await writeFile(file, JSON.stringify(changed, null, 2));
    const later = await consentPanel('check', file, '--published', out, '--as-of', DAY);
    assert.equal(later.code, 1);
    assert.match(later.stdout, /ERROR RE-03[\s\S]*was changed after the documents/);
    await published(file, 're03');
    assert.equal((await consentPanel('check', file, '--published', out, '--as-of', DAY)).code, 0);

    const swapped = structuredClone(changed);
    const cameras = swapped.purposes.findIndex(({ id }) => id === 'cameras');
    Object.assign(swapped.purposes[cameras], {
      legalBasis: 'consent',
      because: { nl: 'u daar toestemming voor geeft', en: 'you consent to it' },
    });
    await writeFile(file, JSON.stringify(swapped, null, 2));
    const json = JSON.parse((await consentPanel('check', file, '--published', out, '--json', '--as-of', DAY)).stdout);
    const found = json.problems.find(({ code }) => code === 'RE-03');
    assert.equal(found?.path, `purposes[${cameras}].legalBasis`, JSON.stringify(json.problems, null, 1));
    assert.match(found.message, /is consent here, and still legitimate-interests/);
  });

  it('[RE-03] a document that was changed by hand, or thrown away, is found', async () => {
    const out = await published(whole, 'by-hand');
    const statement = path.join(out, 'public/statement.nl.html');
    await writeFile(statement, `${await readFile(statement, 'utf8')}<p>En nog iets.</p>`);
    await rm(path.join(out, 'internal/register.nl.csv'));
    const { code, stdout } = await consentPanel('check', whole, '--published', out, '--lang', 'nl', '--as-of', DAY);
    assert.equal(code, 1);
    assert.match(stdout, /statement\.nl\.html is met de hand veranderd/);
    assert.match(stdout, /register\.nl\.csv is er niet meer/);
  });

  it('[RE-03] a folder where nothing was published, or a list that is none, is told in a line', async () => {
    const none = path.join(folder, 'none');
    await mkdir(none);
    const missing = await consentPanel('check', whole, '--published', none, '--as-of', DAY);
    assert.equal(missing.code, 1);
    assert.match(missing.stderr, /^consent-panel: .*published\.json does not exist\n$/);
    await writeFile(path.join(none, 'published.json'), '{"v":1,"files":[1]}');
    const wrong = await consentPanel('check', whole, '--published', none, '--as-of', DAY);
    assert.match(wrong.stderr, /^consent-panel: [^\n]*is not a list of what was published[^\n]*\n$/);
  });

  describe('--against an older version', () => {
    const against = async (change, ...more) => {
      const old = await write('old.json', await everything());
      const next = await everything();
      next.version = '2026-12-01';
      change(next);
      const file = await write('new.json', next);
      const { code, stdout } = await consentPanel('check', file, '--against', old, '--as-of', DAY, ...more);
      return { code, stdout };
    };
    const purpose = (policy, id) => policy.purposes.find((each) => each.id === id);

    it('[CO-14] other words ask nothing again', async () => {
      const { code, stdout } = await against((next) => {
        purpose(next, 'statistics').summary.nl = 'Wij tellen de bekeken pagina’s.';
      });
      assert.equal(code, 0, stdout);
      assert.match(
        stdout,
        /\(statistics\)\n {4}- Different from before: summary\.\n {4}→ Nobody is asked anything anew/,
      );
    });

    it('[CO-14] a new kind of data is asked again of whoever chose, and says so in words', async () => {
      const { code, stdout } = await against((next) => {
        purpose(next, 'statistics').data.push({
          id: 'town',
          label: { nl: 'woonplaats', en: 'town' },
          sensitivity: 'ordinary',
        });
      });
      assert.equal(code, 0, stdout);
      assert.match(
        stdout,
        /\(statistics\)\n {4}- New: it concerns more data\.\n {4}→ It is asked again of everyone who chose before/,
      );
      const json = await against((next) => (purpose(next, 'statistics').retention.period = 'P4Y'), '--json');
      const { changes, asks, announce } = JSON.parse(json.stdout).changes;
      assert.deepEqual(changes, [
        { purpose: 'statistics', kind: 'changed', keys: ['retention'], material: ['longer-retention'] },
      ]);
      assert.deepEqual(asks, [{ purpose: 'statistics', of: 'those-who-answered', because: ['longer-retention'] }]);
      assert.deepEqual(announce, []);
    });

    it('[LB-13] a consent that becomes another basis under the same purpose is an error', async () => {
      const { code, stdout } = await against((next) => {
        Object.assign(purpose(next, 'exchange'), {
          legalBasis: 'legal-obligation',
          specialCondition: 'A9-2-h',
          legalReference: { nl: 'artikel 1 Wet', en: 'Article 1 Act' },
          because: { nl: 'de wet het vraagt', en: 'the law asks for it' },
        });
      });
      assert.equal(code, 1, stdout);
      assert.match(stdout, /ERROR LB-13/);
    });

    it('[IN-09] a new purpose without consent must be told before it starts', async () => {
      const { stdout } = await against((next) => {
        const copy = structuredClone(purpose(next, 'tax'));
        next.purposes.push({
          ...copy,
          id: 'tax-two',
          title: { nl: 'Belasting twee', en: 'Tax two' },
          decidedOn: '2026-11-01',
          activeFrom: '2026-11-10',
        });
      });
      assert.match(stdout, /note IN-09[\s\S]*has begun already/);
      assert.match(stdout, /\(tax-two\)\n {4}- This is new\.\n {4}→ Tell people before it begins/);
    });

    it('[IN-07] other content under the same version is an error', async () => {
      const { code, stdout } = await against((next) => {
        next.version = '2026-09-15';
        purpose(next, 'statistics').summary.nl = 'Wij tellen de bekeken pagina’s.';
      });
      assert.equal(code, 1);
      assert.match(stdout, /ERROR IN-07/);
    });

    it('what is no policy cannot be compared, and that is told in a line', async () => {
      const old = await write('other.json', '{"purposes": 3}');
      const { code, stderr } = await consentPanel('check', whole, '--against', old, '--as-of', DAY);
      assert.equal(code, 1);
      assert.match(stderr, /^consent-panel: [^\n]*is not a policy to compare with\n$/);
    });
  });
});
