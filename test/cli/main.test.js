/** The command line as a whole: finding a command, reading its options, and saying in a line what is wrong. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { theCommandLine } from '../support/cli.js';

const consentPanel = await theCommandLine();
const folder = await mkdtemp(path.join(tmpdir(), 'cli-'));
after(() => rm(folder, { recursive: true }));

async function aFile(name, content) {
  const file = path.join(folder, name);
  await writeFile(file, content);
  return file;
}

/** One line, and no trace of where in the program it was written. */
function assertOneLine(text) {
  assert.match(text, /^consent-panel: [^\n]+\n$/);
  assert.doesNotMatch(text, /\bat .*:\d+:\d+|node:internal|\.mjs/);
}

describe('npx consent-panel', () => {
  it('lists its commands, in English and in Dutch', async () => {
    const english = await consentPanel('--help');
    assert.equal(english.code, 0);
    assert.match(english.stdout, /^Use: consent-panel <command>/);
    assert.match(english.stdout, /\n {2}check +checks that/);
    const dutch = await consentPanel('help', '--lang', 'nl');
    assert.equal(dutch.code, 0);
    assert.match(dutch.stdout, /^Gebruik: consent-panel <opdracht>/);
    const byTerminal = await consentPanel('--help', { env: { LC_ALL: 'nl_NL.UTF-8' } });
    assert.equal(byTerminal.stdout, dutch.stdout);
  });

  it('without a command shows the list, and says by its exit code that nothing was done', async () => {
    const { code, stdout } = await consentPanel();
    assert.equal(code, 2);
    assert.match(stdout, /Use: consent-panel/);
  });

  it('says its version', async () => {
    assert.match((await consentPanel('--version')).stdout, /^\d+\.\d+\.\d+\n$/);
  });

  for (const [name, args] of Object.entries({
    'a command that does not exist': ['chekc'],
    'a command named like something every object has': ['constructor'],
    'an option that does not exist': ['check', 'policy.json', '--asof', '2026-01-01'],
    'a file too many': ['check', 'a.json', 'b.json'],
    'no file': ['check'],
    'an option without its value': ['check', 'policy.json', '--as-of'],
  })) {
    it(`${name} is wrong use: exit code 2 and one line`, async () => {
      for (const lang of ['nl', 'en']) {
        const { code, stdout, stderr } = await consentPanel(...args, `--lang=${lang}`);
        assert.equal(code, 2, stderr);
        assert.equal(stdout, '');
        assertOneLine(stderr);
      }
    });
  }

  it('every command explains itself in both languages', async () => {
    const { stdout } = await consentPanel('--help');
    const names = [...stdout.matchAll(/^ {2}(\w+) {2}/gm)].map(([, name]) => name);
    assert.ok(names.length > 0);
    for (const name of names) {
      const english = await consentPanel(name, '--help', '--lang', 'en');
      const dutch = await consentPanel(name, '--help', '--lang', 'nl');
      assert.equal(english.code, 0);
      assert.match(english.stdout, new RegExp(`^Use: consent-panel ${name} `));
      assert.match(dutch.stdout, new RegExp(`^Gebruik: consent-panel ${name} `));
      for (const { stdout: text } of [english, dutch]) assert.ok(text.split('\n').length > 6, `${name} says little`);
      assert.notEqual(english.stdout, dutch.stdout);
    }
  });

  it('a file that is missing, a folder, no text, no JSON, cut off or empty is told in one line', async () => {
    const files = {
      missing: path.join(folder, 'nowhere.json'),
      folder,
      binary: await aFile('binary.json', Buffer.from([0xff, 0xfe, 0x00, 0x9f])),
      prose: await aFile('prose.json', 'Beste lezer,'),
      cut: await aFile('cut.json', '{ "version": "2026-01-01", '),
      comment: await aFile('comment.json', '{ "version": 1 // later\n}'),
      empty: await aFile('empty.json', ''),
      blank: await aFile('blank.json', ' \n\t\n'),
      sixteen: await aFile('sixteen.json', Buffer.from('\ufeff{ "version": "é" }', 'utf16le')),
      latin: await aFile('latin.json', Buffer.from('{ "name": "Café" }', 'latin1')),
      huge: await aFile('huge.json', Buffer.alloc(20_000_001, 'a')),
      deep: await aFile('deep.json', '['.repeat(200_000) + ']'.repeat(200_000)),
      deepObject: await aFile('deep-object.json', '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000)),
      text: await aFile('text.json', '"version"'),
      nothing: await aFile('nothing.json', 'null'),
      control: await aFile('control.json', '{ "a\u0007": }'),
    };
    const out = path.join(folder, 'out');
    for (const [name, file] of Object.entries(files)) {
      for (const args of [['check'], ['publish', '--out', out], ['import']]) {
        const { code, stdout, stderr } = await consentPanel(...args, file);
        assert.equal(code, 1, `${args[0]} ${name}`);
        assert.equal(stdout, '', `${args[0]} ${name}`);
        assertOneLine(stderr);
        assert.ok(stderr.includes(file), stderr);
        assert.doesNotMatch(stderr, /went wrong in consent-panel itself/);
      }
    }
    assert.ok(!existsSync(out), 'nothing was written');
    const { stderr } = await consentPanel('check', files.comment);
    assert.match(stderr, /line 1, column 16: JSON has no comments/);
  });

  it('a file that begins with a mark of its byte order is read as any other', async () => {
    const policy = await readFile(new URL('../fixtures/policies/hairdresser.json', import.meta.url), 'utf8');
    const file = await aFile('marked.json', `\ufeff${policy}`);
    const { code, stdout } = await consentPanel('check', file, '--as-of', '2026-11-24');
    assert.equal(code, 0, stdout);
  });

  it('twenty thousand problems are found soon, the first five hundred are told, and a program gets them all', async () => {
    const purposes = Array.from({ length: 2_000 }, () => ({ legalBasis: 'handig' }));
    const file = await aFile('many.json', JSON.stringify({ purposes }, null, 1));
    const { code, stdout } = await consentPanel('check', file);
    assert.equal(code, 1);
    assert.equal(stdout.match(/^ {2}ERROR /gm)?.length, 500);
    const [, more] = /\nAnd (\d+) more;/.exec(stdout) ?? [];
    const { problems } = JSON.parse((await consentPanel('check', file, '--json')).stdout);
    assert.equal(problems.length, Number(more) + 500);
    assert.ok(problems.length > 20_000);
    // Each at its own line: the purpose's, since what is missing stands nowhere.
    assert.equal(new Set(problems.map(({ line }) => line)).size > 2_000, true);
  });

  it('a key that looks like steps of a path has its place, and ends the check no later', async () => {
    const file = await aFile(
      'steps.json',
      '{\n"words": {\n"a]b": { "nl": "Indien", "en": "Utilise" }\n}, "words": 1 }',
    );
    const { stdout } = await consentPanel('check', file);
    assert.match(stdout, /words: is written twice/);
    const only = await aFile('step.json', '{\n"languages": ["nl"], "words": {\n"a]b": { "nl": "Indien u" } } }');
    assert.match((await consentPanel('check', only)).stdout, /AX-18 {2}\S+step\.json:3:\d+\n {4}words\["a\]b"\]\.nl: /);
  });

  it('a file that may not be read is told in one line', { skip: process.getuid?.() === 0 }, async () => {
    const file = await aFile('locked.json', '{}');
    await chmod(file, 0);
    const { code, stderr } = await consentPanel('check', file);
    assert.equal(code, 1);
    assertOneLine(stderr);
  });
});
