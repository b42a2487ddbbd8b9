/**
 * Ties each rule of the authority to the tests that enforce it, from what a run of the tests has left behind:
 *
 *   TEST_RESULTS=results.json npm test && npm run rules -- results.json
 *
 * writes demo/guides/rules.html and the table of the README. With `--check` it writes nothing, and fails where a rule
 * has a requirement without a passing test, or the page names a test that did not pass.
 *
 * The results are `[{ file, passed: [names], failed: [names] }]`; a test enforces a requirement by its id in its name.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'prettier';
import { OPEN, RULES } from './rules.list.js';

const root = path.resolve(import.meta.dirname, '..');
const page = path.join(root, 'demo/guides/rules.html');
const readme = path.join(root, 'README.md');

const args = process.argv.slice(2);
const check = args.includes('--check');
const [file] = args.filter((arg) => arg !== '--check');
if (!file) {
  console.error(
    'Say where the results are: npm run rules -- results.json. A run writes them with TEST_RESULTS=results.json.',
  );
  process.exit(2);
}
const tests = read(file);
const rows = RULES.map((rule) => ({ ...rule, tests: Object.fromEntries(rule.ids.map((id) => [id, enforcing(id)])) }));

const bare = [...new Set(rows.flatMap(({ ids, tests }) => ids.filter((id) => !tests[id].length && !OPEN[id])))];
if (bare.length) fail(`No test that passed bears the id of: ${bare.join(' ')}`);
const closed = Object.keys(OPEN).filter((id) => enforcing(id).length);
if (closed.length) fail(`Has a test by now; take it out of OPEN: ${closed.join(' ')}`);

if (check) {
  const known = new Set(tests.filter(({ failed }) => !failed).map(keyOf));
  const named = [...readFileSync(page, 'utf8').matchAll(/data-test="([^"]+)"/g)].map(([, key]) => unescape(key));
  if (!named.length) fail('demo/guides/rules.html names no test');
  const lost = named.filter((key) => !known.has(key));
  if (lost.length) fail(`demo/guides/rules.html names what did not pass; run it anew:\n  ${lost.join('\n  ')}`);
  const table = readFileSync(readme, 'utf8').match(/<!-- rules:begin -->[^]*<!-- rules:end -->/)?.[0] ?? '';
  const missing = RULES.filter(({ en }) => !table.includes(en));
  if (missing.length) fail(`The README lacks: ${missing.map(({ en }) => en).join('; ')}`);
} else {
  writeFileSync(page, await format(pageOf(rows), { parser: 'html', printWidth: 120 }));
  const text = readFileSync(readme, 'utf8');
  const [begin, end] = ['<!-- rules:begin -->', '<!-- rules:end -->'];
  writeFileSync(readme, `${text.split(begin)[0]}${begin}\n\n${tableOf(rows)}\n\n${end}${text.split(end)[1]}`);
}
if (!process.exitCode) {
  const open = Object.keys(OPEN);
  console.log(`${rows.length} rules, each requirement with a test that passed, but for ${open.join(', ') || 'none'}`);
}

/** One row per test, engines apart; names without the engine that a journey puts at the end. */
function read(from) {
  return JSON.parse(readFileSync(from, 'utf8')).flatMap(({ file: where, passed = [], failed = [] }) => [
    ...passed.map((name) => ({ file: where, name: plain(name), failed: false })),
    ...failed.map((name) => ({ file: where, name: plain(name), failed: true })),
  ]);
}

function plain(name) {
  return name.replace(/ \[(chrome|firefox|webkit)\]$/, '');
}

/** Up to three passing tests for an id: from as many files as can be, in the order of the alphabet. */
function enforcing(id) {
  const pattern = new RegExp(`\\b${id}\\b`);
  const failed = new Set(tests.filter((test) => test.failed).map(keyOf));
  const found = tests.filter((test) => pattern.test(test.name) && !failed.has(keyOf(test)));
  const once = [...new Map(found.map((test) => [keyOf(test), test])).values()].sort((a, b) =>
    keyOf(a) < keyOf(b) ? -1 : 1,
  );
  const firsts = [...new Map(once.toReversed().map((test) => [test.file, test])).values()].toReversed();
  return [...new Set([...firsts, ...once])].slice(0, 3);
}

function keyOf({ file: where, name }) {
  return `${where} › ${name}`;
}

function tableOf(rules) {
  const line = ({ en, ids, tests: by }) => {
    const { file: where } = ids.flatMap((id) => by[id])[0];
    return `| ${en} | ${ids.map((id) => (by[id].length ? id : `${id} (open)`)).join(', ')} | [${shown(where)}](test/${shown(where)}) |`;
  };
  return ['| rule | requirement | enforced by, for one |', '| --- | --- | --- |', ...rules.map(line)].join('\n');
}

function pageOf(rules) {
  const many = new Set(rules.flatMap(({ ids }) => ids)).size;
  const section = ({ nl, en, ids, tests: by }) => `
    <section>
      <h2><span class="nl">${escape(nl)}</span><span class="en">${escape(en)}</span></h2>
      <dl>${ids.map((id) => `<dt>${id}</dt>${by[id].length ? '' : open(id)}${by[id].map((test) => `<dd data-test="${escape(keyOf(test))}">${escape(words(test.name))} <small>${escape(shown(test.file))}</small></dd>`).join('')}`).join('')}</dl>
    </section>`;
  return readFileSync(path.join(root, 'demo/guides/rules.template.html'), 'utf8')
    .replace('__RULES__', rules.length)
    .replace('__RULES__', rules.length)
    .replaceAll('__MANY__', many)
    .replace('__SECTIONS__', () => rules.map(section).join(''));
}

/** A requirement without a test says so, and why. */
function open(id) {
  const [nl, en] = OPEN[id]
    ? [`Nog geen test: ${OPEN[id][0]}`, `No test yet: ${OPEN[id][1]}`]
    : ['De test hiervoor liep deze keer niet mee', 'The test for this was no part of this run'];
  return `<dd><em><span class="nl">${escape(nl)}.</span><span class="en">${escape(en)}.</span></em></dd>`;
}

/** The place of a test. A journey is told of by the file that makes journeys. */
function shown(where) {
  return where.replace('support/journey.js', 'journeys').replace(/^test\//, '');
}

/** What the test says, without the ids, which stand beside it, and without the suite it is in. */
function words(name) {
  const own = name.split(' › ').at(-1);
  const text = own.replace(/\[[A-Z]{2}-\d\d\]\s*/g, '').replace(/\s*\(([A-Z]{2}-\d\d(, )?)+\)/g, '');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function unescape(text) {
  return text.replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}

function fail(why) {
  console.error(why);
  process.exitCode = 1;
}
