/**
 * Which word the law has for a yes or a no, here and now. The interface says
 * only "permit: yes or no"; this is the one place that answers with a state.
 */
import type { DecidedState, Decision, PurposeState } from './event.js';
import { needsExplicitConsent, type Purpose } from './purpose.js';

/** The two bases on which a person has something to decide: consent (Art. 7) and legitimate interests (Art. 21). */
export function isDecidable(purpose: Purpose | undefined): boolean {
  return purpose?.legalBasis === 'consent' || purpose?.legalBasis === 'legitimate-interests';
}

/** What a person can say of a purpose: yes, no, or not now. */
export type Choice = boolean | 'later';

/** What a person chooses, by purpose id. */
export type Choices = Readonly<Record<string, Choice>>;

/** The decision that a choice makes for a purpose, from the state it was in. */
export function decision(purpose: Purpose, choice: Choice, before: PurposeState): Decision {
  const explicit = choice === true && needsExplicitConsent(purpose) ? { explicit: true as const } : {};
  return { state: word(purpose, choice, before), legalBasis: purpose.legalBasis, ...explicit };
}

function word(purpose: Purpose, choice: Choice, before: PurposeState): DecidedState {
  if (purpose.legalBasis === 'legitimate-interests') return choice === true ? 'objection-lifted' : 'objected';
  const stood = before === 'given' || before === 'renewed';
  if (choice === 'later') return 'deferred';
  // Whatever the types say: nothing but `true` is a yes.
  if ((choice as unknown) === true) return stood || before === 'expired' ? 'renewed' : 'given';
  // Withdrawn stays withdrawn: saying no again does not turn it into a refusal.
  return stood || before === 'withdrawn' ? 'withdrawn' : 'refused';
}
