/**
 * The door for a policy: it comes out checked, whole and frozen, or not at
 * all. There is no way to silence an error.
 */
import { ConsentError, type Problem } from '../model/error.js';
import { freeze } from '../model/freeze.js';
import type { Policy } from '../model/policy.js';
import { laws } from './laws.js';
import { byPath } from './path.js';
import { UNREADABLE, type Place } from './place.js';
import { plain } from './plain.js';
import { languagesOf, policyShape } from './policy-shape.js';
import { rules } from './rules/index.js';
import { runRules } from './run-rules.js';

/** How a policy is checked. */
export interface CheckOptions {
  /** The day for which it is checked, `YYYY-MM-DD`; today unless said. Some rules hold from a day on. */
  readonly on?: string;
}

/** How many problems a message tells in words; `problems` has them all. */
const MAX_TOLD = 1_000;

/**
 * The policy as a frozen copy of the input, or a `ConsentError` with code
 * `policy-invalid` that tells everything that is wrong, and what to change.
 * Throws nothing else, whatever the input. Warnings do not throw;
 * `checkPolicy()` tells them. A seal is not looked at: `sealHolds()` does.
 */
export function definePolicy(input: unknown, options: CheckOptions = {}): Policy {
  const { policy, problems } = examine(input, options);
  if (policy) return freeze(policy);
  throw new ConsentError('policy-invalid', report(problems), { problems });
}

/** Everything that is wrong with a policy, errors and warnings, in the order of their paths. Never throws. */
export function checkPolicy(input: unknown, options: CheckOptions = {}): Problem[] {
  return examine(input, options).problems;
}

function examine(input: unknown, { on = today() }: CheckOptions): { policy?: Policy; problems: Problem[] } {
  const form: Problem[] = [];
  const place: Place = {
    path: '',
    languages: [],
    tell: (path, message, code = 'form') => form.push({ code, path, message, article: laws[code], severity: 'error' }),
  };
  const copy = plain(input, place);
  policyShape(copy, { ...place, languages: languagesOf(copy) });
  const policy = copy as Policy;
  const found = copy === UNREADABLE || copy === null ? [] : runRules(policy, { rules, on, form });
  const problems = byPath([...form, ...found]);
  return problems.some((problem) => problem.severity === 'error') ? { problems } : { policy, problems };
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function report(problems: readonly Problem[]): string {
  const lines = problems
    .slice(0, MAX_TOLD)
    .map(
      ({ path, message, article, code, severity }) =>
        `- ${severity === 'warning' ? 'warning, ' : ''}${path || 'policy'}: ${message} (${article}, ${code})`,
    );
  const more = problems.length - lines.length;
  return [
    `This policy does not start. To change:`,
    ...lines,
    ...(more ? [`- and ${more} more; see \`problems\` of this error`] : []),
  ].join('\n');
}
