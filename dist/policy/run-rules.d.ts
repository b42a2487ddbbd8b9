/**
 * Runs the rules over a policy, also over one whose form is not right yet:
 * its owner should hear everything at once, and not one layer of problems
 * after the other.
 */
import type { Problem } from '../model/error.js';
import type { Policy } from '../model/policy.js';
import type { Rule } from './rule.js';
/** What is run, and on what day. */
export interface RunOptions {
    readonly rules: readonly Rule[];
    /** The day for which the rules are asked, `YYYY-MM-DD`. */
    readonly on: string;
    /** What is wrong with the form; a rule adds nothing at the same place, or inside it. */
    readonly form: readonly Problem[];
}
/** What the rules in force on that day say of the policy. */
export declare function runRules(policy: Policy, { rules, on, form }: RunOptions): Problem[];
