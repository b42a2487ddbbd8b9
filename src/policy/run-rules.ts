/**
 * Runs the rules over a policy, also over one whose form is not right yet:
 * its owner should hear everything at once, and not one layer of problems
 * after the other.
 */
import type { Problem } from '../model/error.js';
import type { Policy } from '../model/policy.js';
import type { Purpose } from '../model/purpose.js';
import { isWithinAny, itemPath } from './path.js';
import type { Finding, Rule } from './rule.js';

/** What is run, and on what day. */
export interface RunOptions {
  readonly rules: readonly Rule[];
  /** The day for which the rules are asked, `YYYY-MM-DD`. */
  readonly on: string;
  /** What is wrong with the form; a rule adds nothing at the same place, or inside it. */
  readonly form: readonly Problem[];
}

/** What the rules in force on that day say of the policy. */
export function runRules(policy: Policy, { rules, on, form }: RunOptions): Problem[] {
  const broken = new Set(form.filter((problem) => problem.severity === 'error').map((problem) => problem.path));
  const purposes: readonly Purpose[] = Array.isArray(policy.purposes) ? policy.purposes : [];

  return rules
    .filter(({ from, until }) => (!from || from <= on) && (!until || on < until))
    .flatMap((rule) => [
      ...attempt(rule, '', () => rule.policy?.(policy)),
      ...purposes.flatMap((purpose, index) =>
        attempt(rule, itemPath('purposes', index), () => rule.purpose?.(purpose, policy)),
      ),
    ])
    .filter(({ path }) => !isWithinAny(path, broken));

  function attempt(rule: Rule, at: string, findings: () => readonly Finding[] | undefined): Problem[] {
    const { id: code, article, severity } = rule;
    try {
      return (findings() ?? []).map(({ path, message }) => ({
        code,
        article,
        severity,
        message,
        path: under(at, path),
      }));
    } catch (error) {
      // A rule is written for a policy of the right form. What it trips over in another is already told …
      if (broken.size) return [];
      // … and what it trips over in a right one is our fault, which may not let the policy through.
      return [
        { code, article, severity: 'error', path: at, message: `This rule could not be checked: ${String(error)}` },
      ];
    }
  }
}

function under(at: string, path: string): string {
  return at && path ? `${at}.${path}` : at || path;
}
