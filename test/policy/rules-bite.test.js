/**
 * Takes each rule out once, and each part of a rule that looks at something
 * of its own, and sees the table fail: a line that would pass without its
 * rule shows nothing. The tables run in Node as they do in browsers.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = await mkdtemp(path.join(tmpdir(), 'rules-'));
after(() => rm(folder, { recursive: true }));

const outfile = path.join(folder, 'bundle.mjs');
await build({
  stdin: {
    contents: `
      export { checkPolicy, checkPolicyFile, rules } from './src/policy/index.ts';
      export { cases, edited } from './test/policy/cases.ts';
      export { ruleCases } from './test/policy/rule-cases.ts';
      export { fileCases } from './test/policy/file-cases.ts';
      export { aPolicyFile, ON_A_GOOD_DAY } from './test/support/a-policy-file.ts';
    `,
    resolveDir: root,
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile,
  logLevel: 'warning',
});
const { aPolicyFile, cases, checkPolicy, checkPolicyFile, edited, fileCases, ON_A_GOOD_DAY, ruleCases, rules } =
  await import(pathToFileURL(outfile).href);

const lines = [
  ...[...cases, ...ruleCases].map((line) => ({ line, check: checkPolicy, base: undefined })),
  ...fileCases.map((line) => ({ line, check: checkPolicyFile, base: aPolicyFile() })),
  // The tables of the law are too fresh to warn of, so the line is checked on a later day.
  {
    line: { id: 'RE-09', breaks: {}, near: {}, at: '', severity: 'warning', on: '2028-01-01' },
    check: checkPolicyFile,
    base: aPolicyFile(),
  },
];
const PARTS = ['purpose', 'policy', 'purposeFile', 'file'];

describe('every rule bites', () => {
  it('breaks where it should, while all the rules are there', () => {
    for (const each of lines) assert.ok(bites(each), `[${each.line.id}] ${each.line.name}`);
  });

  for (const rule of rules) {
    for (const part of PARTS.filter((name) => rule[name])) {
      it(`[${rule.id}] its ${rule.severity} on a ${part} is missed`, () => {
        const missed = lines.filter(({ line }) => line.id === rule.id && grade(line) === rule.severity);
        const own = rule[part];
        Reflect.deleteProperty(rule, part);
        try {
          assert.ok(
            missed.some((each) => !bites(each)),
            `no line of the tables needs this ${part} of ${rule.id}`,
          );
        } finally {
          rule[part] = own;
        }
      });
    }
  }
});

/** Whether the line finds what it should find. */
function bites({ line, check, base }) {
  const found = check(edited(line.breaks, base), { on: line.on ?? ON_A_GOOD_DAY });
  return found.some(({ code, path: at, severity }) => code === line.id && at === line.at && severity === grade(line));
}

function grade({ severity = 'error' }) {
  return severity;
}
