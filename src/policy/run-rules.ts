/**
 * Runs the rules over a policy, also over one whose form is not right yet:
 * its owner should hear everything at once, and not one layer of problems
 * after the other.
 */
import type { Policy } from '../model/policy.js';
import type { Purpose } from '../model/purpose.js';
import { isWithinAny, itemPath } from './path.js';
import type { PolicyFile, PurposeFile } from './policy-file.js';
import type { Finding, Rule } from './rule.js';
import type { Said } from './said.js';

/** One thing that is wrong, in both languages. */
export interface Found extends Finding {
  readonly code: string;
  readonly article: string;
  readonly severity: 'error' | 'warning';
}

/** What is run, and on what day. */
export interface RunOptions {
  readonly rules: readonly Rule[];
  /** The day for which the rules are asked, `YYYY-MM-DD`. */
  readonly on: string;
  /** What is wrong with the form; a rule adds nothing at the same place, or inside it. */
  readonly form: readonly Found[];
  /** Whether this is a policy file, with its owner's part. */
  readonly isFile: boolean;
}

/** What the rules in force on that day say of the policy. */
export function runRules(policy: Policy | PolicyFile, { rules, on, form, isFile }: RunOptions): Found[] {
  const broken = new Set(form.filter((problem) => problem.severity === 'error').map((problem) => problem.path));
  const purposes: readonly (Purpose | undefined)[] = Array.isArray(policy.purposes) ? policy.purposes : [];

  return rules
    .filter(({ from, until }) => (!from || from <= on) && (!until || on < until))
    .flatMap((rule) => [
      ...attempt(rule, '', () => rule.policy?.(policy, on)),
      ...(isFile ? attempt(rule, '', () => rule.file?.(policy as PolicyFile, on)) : []),
      ...(rule.purpose || rule.purposeFile
        ? purposes.flatMap((purpose, index) => ofPurpose(rule, purpose, index))
        : []),
    ])
    .filter(({ path }) => !isWithinAny(path, broken));

  function ofPurpose(rule: Rule, purpose: Purpose | undefined, index: number): Found[] {
    if (purpose?.status === 'not-allowed') return [];
    const at = itemPath('purposes', index);
    return [
      ...attempt(rule, at, () => rule.purpose?.(purpose as Purpose, policy, on)),
      ...(isFile ? attempt(rule, at, () => rule.purposeFile?.(purpose as PurposeFile, policy as PolicyFile, on)) : []),
    ];
  }

  function attempt(rule: Rule, at: string, findings: () => readonly Finding[] | undefined): Found[] {
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
      return [{ code, article, severity: 'error', path: at, message: unchecked(error) }];
    }
  }
}

function unchecked(error: unknown): Said {
  return {
    en: `This rule could not be checked: ${String(error)}`,
    nl: `Deze regel kon niet worden gecontroleerd: ${String(error)}`,
  };
}

function under(at: string, path: string): string {
  return at && path ? `${at}.${path}` : at || path;
}
