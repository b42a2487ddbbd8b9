/**
 * `check`: tells all that is wrong with a policy file, grouped by purpose,
 * each with its place in the file, the article and what to change.
 */
import type { Problem } from '../model/error.js';
import { checkPolicy } from '../policy/define-policy.js';
import type { Call, Command } from './command.js';
import { readText } from './files.js';
import { parseJson } from './json.js';

export const command: Command = {
  usage: '<policy.json> [--as-of YYYY-MM-DD] [--json]',
  help: { nl: '', en: '' },
  options: { 'as-of': { type: 'string' }, json: { type: 'boolean' } },
  files: { min: 1, max: 1 },
  run,
};

async function run({ files: [file = ''], tell }: Call): Promise<number> {
  const { value, at } = parseJson(await readText(file), file);
  const problems: Problem[] = checkPolicy(value);
  for (const problem of problems) {
    const { line, column } = at(problem.path);
    tell(`${file}:${line}:${column} ${problem.severity} ${problem.code} ${problem.path}: ${problem.message}`);
  }
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}
