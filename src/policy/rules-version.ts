/**
 * The version of the body of rules, written into every seal. It changes with
 * each change of a rule, so that a seal says what a policy was held against.
 */

/** The day on which the rules last changed. */
export const RULES_VERSION = '2026-11-24';
