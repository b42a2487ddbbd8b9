/**
 * Runs the rules over a policy, also over one whose form is not right yet:
 * its owner should hear everything at once, and not one layer of problems
 * after the other.
 */
import type { Policy } from '../model/policy.js';
import type { PolicyFile } from './policy-file.js';
import type { Finding, Rule } from './rule.js';
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
export declare function runRules(policy: Policy | PolicyFile, { rules, on, form, isFile }: RunOptions): Found[];
