/**
 * `npm run advisories`: asks the registry whether anything the package depends on has a known fault. 0 where it has not,
 * 1 where it has, and 3 where the registry does not answer such questions: then nothing is known, and that is said.
 */
import { spawnSync } from 'node:child_process';

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
let answer = {};
try {
  answer = JSON.parse(stdout);
} catch {
  // No answer in JSON is no answer.
}
const found = Object.values(answer.vulnerabilities ?? {});
if (!answer.metadata) {
  console.log(
    `Not known: the registry did not answer (${String(answer.message ?? 'no reason given').split(' - ')[0]}). Ask again from elsewhere before a release.`,
  );
  process.exitCode = 3;
} else if (found.length) {
  for (const { name, severity, range } of found) console.log(`${severity}: ${name} ${range}`);
  process.exitCode = 1;
} else {
  console.log(`Nothing known against ${answer.metadata.dependencies.prod} packages`);
}
