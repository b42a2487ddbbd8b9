/**
 * Which choices a policy admits: only on a purpose it declares, or a part of
 * one that may be refused alone (CO-08), only where
 * the basis leaves something to choose, and special data only in so many words.
 */
import { type Choice } from './decision.js';
import type { Policy } from './policy.js';
/**
 * Passes choices that may be recorded. Throws `choice-unknown`, `purpose-unknown`,
 * `basis-mismatch` (LB-12), `LB-07` or `explicit-needed` (SP-04), naming what
 * to change.
 */
export declare function admit(policy: Policy, choices: Readonly<Record<string, Choice>>, explicit: boolean): void;
