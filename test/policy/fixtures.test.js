/**
 * Real input: twelve whole policy files of businesses that differ, which
 * pass, and the mistakes people make, each with the ids that should say so.
 */
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
/** The day for which they are checked: the law is dated, and so are they. */
const on = '2026-11-25';

const folder = await mkdtemp(path.join(tmpdir(), 'fixtures-'));
after(() => rm(folder, { recursive: true }));
const { checkPolicyFile, publicPolicy, sealHolds, sealPolicy } = await fromSource();

const policies = await read('policies');
const { expected, ...mistakes } = await read('mistakes');

describe('the policies of twelve businesses', () => {
  it('are twelve, of different sites, in Dutch and English, under names that nobody has', () => {
    const files = Object.values(policies);
    assert.equal(files.length, 12);
    assert.equal(new Set(files.map(({ site }) => site)).size, 12);
    for (const { languages, controller, purposes } of files) {
      assert.deepEqual(languages, ['nl', 'en']);
      assert.match(controller.email, /\.example$/);
      assert.ok(purposes.length >= 4 && purposes.length <= 9, `${controller.name}: ${purposes.length} purposes`);
    }
  });

  it('rest on three bases or more each, and together on the four that matter to businesses (LB-02)', () => {
    const bases = Object.values(policies).map(
      ({ purposes }) => new Set(purposes.map(({ legalBasis }) => legalBasis)),
    );
    for (const one of bases) assert.ok(one.size >= 3, [...one].join());
    assert.deepEqual([...new Set(bases.flatMap((one) => [...one]))].sort(), [
      'consent',
      'contract',
      'legal-obligation',
      'legitimate-interests',
    ]);
  });

  for (const [name, file] of Object.entries(policies)) {
    it(`[LB-01 to SE-09] ${name} passes, without a warning, and can be sealed`, async () => {
      assert.deepEqual(checkPolicyFile(file, { on }), []);
      const sealed = await sealPolicy(publicPolicy(file));
      assert.equal(await sealHolds(sealed), true);
      assert.doesNotMatch(JSON.stringify(sealed), /"internal"|"decidedBy"/);
    });
  }
});

describe('the mistakes people make', () => {
  it('each say what is expected, and nothing is expected of what is not there', () => {
    assert.deepEqual(Object.keys(mistakes).sort(), Object.keys(expected).sort());
    assert.ok(Object.keys(mistakes).length >= 40);
  });

  for (const [name, ids] of Object.entries(expected)) {
    it(`${ids.map((id) => `[${id}]`).join('')} ${name.replaceAll('-', ' ')}`, () => {
      const problems = checkPolicyFile(mistakes[name], { on });
      assert.deepEqual([...new Set(problems.map(({ code }) => code))].sort(), [...ids].sort());
      for (const language of ['nl', 'en']) {
        for (const { message, article, path: place } of checkPolicyFile(mistakes[name], { on, language })) {
          assert.match(message, /\w.{30,}/, 'says what is wrong and what to do');
          assert.match(article, /\S/);
          assert.match(place, /\S/);
        }
      }
    });
  }
});

async function read(name) {
  const files = (await readdir(path.join(fixtures, name))).filter((file) => file.endsWith('.json'));
  return Object.fromEntries(
    await Promise.all(
      files.map(async (file) => [
        path.basename(file, '.json'),
        JSON.parse(await readFile(path.join(fixtures, name, file), 'utf8')),
      ]),
    ),
  );
}

async function fromSource() {
  const outfile = path.join(folder, 'policy.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('../../src/policy/index.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}
