/**
 * A rule: what the law says of a policy whose form is right. Rules stand in
 * `rules/`, one file for each chapter of the requirements.
 */
import type { Policy } from '../model/policy.js';
import type { Purpose } from '../model/purpose.js';
import type { PolicyFile, PurposeFile } from './policy-file.js';
import type { Said } from './said.js';

/**
 * One rule. It is handed a policy, and the day for which it is asked
 * (`YYYY-MM-DD`), and says what is wrong; it reads no clock and keeps nothing.
 * A purpose that is marked `not-allowed` never runs, so no rule asks more of it.
 */
export interface Rule {
  /** Requirement id; the test of the rule bears it too. */
  readonly id: string;
  /** An `error` blocks the start and cannot be silenced. */
  readonly severity: 'error' | 'warning';
  /** The article or standard behind it. */
  readonly article: string;
  /** The first day on which the rule holds, `YYYY-MM-DD`; always, where it is not said. */
  readonly from?: string;
  /** The first day on which it no longer holds. */
  readonly until?: string;
  /** What is wrong with one purpose; paths begin at the purpose. */
  readonly purpose?: (purpose: Purpose, policy: Policy, on: string) => readonly Finding[];
  /** What is wrong with the policy as a whole; paths begin at the policy. */
  readonly policy?: (policy: Policy, on: string) => readonly Finding[];
  /** As `purpose`, where the owner's own part is needed to tell; looked at in a policy file only. */
  readonly purposeFile?: (purpose: PurposeFile, file: PolicyFile, on: string) => readonly Finding[];
  /** As `policy`, where the owner's own part is needed to tell; looked at in a policy file only. */
  readonly file?: (file: PolicyFile, on: string) => readonly Finding[];
}

/** What a rule found: where, what is wrong and what to change. */
export interface Finding {
  readonly path: string;
  readonly message: Said;
}

/** One finding if it is so, and none otherwise. */
export function when(wrong: boolean | undefined, path: string, message: Said): readonly Finding[] {
  return wrong ? [{ path, message }] : [];
}
