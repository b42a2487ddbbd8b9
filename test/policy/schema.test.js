/**
 * The JSON Schema that editors use, held against what `definePolicy()` does.
 * The schema may see less; where it refuses, `definePolicy()` refuses too.
 */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
const schema = JSON.parse(await readFile(path.join(root, 'src/policy/policy.schema.json'), 'utf8'));
const validate = new Ajv2020({
  strict: true,
  strictRequired: false,
  strictTypes: false,
  allErrors: true,
  formats: { date: true },
}).compile(schema);

const folder = await mkdtemp(path.join(tmpdir(), 'policy-'));
after(() => rm(folder, { recursive: true }));
const { aPolicy, aPurpose, formCases, ruleCases, checkPolicy, definePolicy, edited, LEGAL_BASES, laws, eea } =
  await fromSource(`
  export { checkPolicy, definePolicy } from './src/policy/index.ts';
  export { LEGAL_BASES } from './src/policy/purpose-shape.ts';
  export { laws } from './src/policy/laws.ts';
  export { eea } from './src/policy/countries.ts';
  export { aPolicy, aPurpose } from './test/support/a-policy.ts';
  export { cases as formCases, edited } from './test/policy/cases.ts';
  export { ruleCases } from './test/policy/rule-cases.ts';
`);
const cases = [...formCases, ...ruleCases];

describe('policy.schema.json', () => {
  it('accepts the policies that definePolicy accepts', () => {
    const good = [aPolicy(), aPolicy({ purposes: [aPurpose()] }), ...cases.map(({ near }) => edited(near))];
    for (const policy of good) {
      assert.doesNotThrow(() => definePolicy(policy));
      assert.ok(validate(policy), JSON.stringify(validate.errors, null, 2));
    }
  });

  for (const { id, name, breaks, severity, beyondSchema } of cases.filter((line) => line.severity !== 'warning')) {
    it(`[${id}] ${name}${beyondSchema ? ' (which a schema cannot see)' : ''}`, () => {
      const policy = edited(breaks);
      assert.equal(severity, undefined);
      assert.throws(() => definePolicy(policy), { code: 'policy-invalid' });
      assert.equal(validate(policy), Boolean(beyondSchema), JSON.stringify(validate.errors));
    });
  }

  it('accepts what is only warned of', () => {
    for (const { breaks } of cases.filter((line) => line.severity === 'warning')) {
      assert.ok(validate(edited(breaks)), JSON.stringify(validate.errors));
    }
  });

  it('agrees with definePolicy on every period', () => {
    const counts = [...Array(420).keys(), 999, 9999];
    for (const period of counts.flatMap((count) => [...'DWMY'].map((unit) => `P${count}${unit}`))) {
      for (const [at, edits] of [
        ['validity', { validity: period, quietPeriod: 'P9999Y' }],
        ['quietPeriod', { quietPeriod: period, validity: 'P1M' }],
        ['purposes[3].services[0].storage[0].maxAge', { 'purposes[3].services[0].storage[0].maxAge': period }],
      ]) {
        const policy = edited(edits);
        const refused = checkPolicy(policy).some((problem) => problem.severity === 'error');
        assert.equal(!validate(policy), refused, `${at}: ${period}`);
      }
    }
  });

  it('names the same six bases and the same countries', () => {
    const { purpose, recipient } = schema.$defs;
    assert.deepEqual(purpose.properties.legalBasis.enum, Object.keys(LEGAL_BASES));
    assert.deepEqual(recipient.if.properties.country.enum, eea.countries);
    assert.equal(eea.countries.length, 30);
    assert.match(eea.asOf, /^\d{4}-\d{2}-\d{2}$/);
  });

  it('cites, with each id, the article that the rules cite', () => {
    for (const { breaks, id, at } of cases) {
      const found = checkPolicy(edited(breaks)).find((problem) => problem.code === id && problem.path === at);
      assert.ok(id in laws && found?.article, `${id} at ${at}`);
    }
  });

  it('explains every key of a policy and of a purpose to whoever edits one', () => {
    for (const [key, value] of [
      ...Object.entries(schema.properties),
      ...Object.entries(schema.$defs.purpose.properties),
    ]) {
      const text = value.description ?? schema.$defs[value.$ref?.split('/').at(-1)]?.description;
      assert.ok(text, key);
    }
  });
});

/** What these lines export, bundled on the spot: the tests need no build. */
async function fromSource(contents) {
  const outfile = path.join(folder, 'bundle.mjs');
  await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}
