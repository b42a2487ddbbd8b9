/**
 * How long a check takes, of a policy and of a policy file, by the number of
 * their purposes. A thousand must stay under a second, and ten times as many
 * purposes must take about ten times as long.
 *
 * `node test/measure/check-policy.js`
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROUNDS = 5;
const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = await mkdtemp(path.join(tmpdir(), 'check-policy-'));

try {
  const outfile = path.join(folder, 'bundle.mjs');
  await build({
    stdin: {
      contents: `
        export { checkPolicy, checkPolicyFile, diffPolicies } from './src/policy/index.ts';
        export { aPolicy, aPurposeNamed, PURPOSE_IDS } from './test/support/a-policy.ts';
        export { asFile, ON_A_GOOD_DAY } from './test/support/a-policy-file.ts';
      `,
      resolveDir: root,
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'warning',
  });
  const { aPolicy, aPurposeNamed, asFile, checkPolicy, checkPolicyFile, diffPolicies, ON_A_GOOD_DAY, PURPOSE_IDS } =
    await import(pathToFileURL(outfile).href);

  /** A good policy of so many purposes, the seven of `aPolicy()` over and over. */
  const ofPurposes = (count) =>
    aPolicy({
      purposes: Array.from({ length: count }, (_, index) => ({
        ...aPurposeNamed(PURPOSE_IDS[index % PURPOSE_IDS.length]),
        id: `purpose-${index}`,
      })),
    });

  console.log('purposes   policy (ms)   file (ms)   difference (ms)   problems');
  for (const count of [10, 100, 1_000]) {
    const policy = ofPurposes(count);
    const file = asFile(policy);
    const problems = checkPolicyFile(file, { on: ON_A_GOOD_DAY });
    const times = [
      best(() => checkPolicy(policy, { on: ON_A_GOOD_DAY })),
      best(() => checkPolicyFile(file, { on: ON_A_GOOD_DAY })),
      best(() => diffPolicies(policy, { ...policy, version: 'next' })),
    ];
    const cells = times.map((time, index) => time.toFixed(1).padStart([11, 9, 15][index]));
    console.log(`${String(count).padStart(8)}   ${cells.join('   ')}   ${String(problems.length).padStart(8)}`);
  }
} finally {
  await rm(folder, { recursive: true });
}

/** The shortest of some rounds, in milliseconds: the one in which nothing else came between. */
function best(work) {
  return Math.min(
    ...Array.from({ length: ROUNDS }, () => {
      const begun = performance.now();
      work();
      return performance.now() - begun;
    }),
  );
}
