import type { Problem } from '../model/error.js';
import type { Policy } from '../model/policy.js';
import type { PolicyFile } from '../model/policy-file.js';
import { type PolicyDiff } from '../policy/diff.js';
import { type Speech } from './command.js';
/** The outcome: for a program, for a person, and what is wrong with it. */
export interface Comparison {
    readonly changes: Omit<PolicyDiff, 'problems'>;
    readonly lines: readonly string[];
    readonly problems: readonly Problem[];
}
/** What changes when `now` takes the place of the policy in the file `before`. Rejects with `Trouble` where that is none. */
export declare function compare(before: string, now: PolicyFile | Policy, { speech, on }: {
    readonly speech: Speech;
    readonly on: string;
}): Promise<Comparison>;
