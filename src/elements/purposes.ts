/** Questions that more than one tag asks of a policy. */
import type { Choice } from '../model/decision.js';
import { needsExplicitConsent, type Purpose } from '../model/purpose.js';
import type { View } from './consent-element.js';

/** The purposes a question is due for. */
export function asked({ consent, snapshot }: View): readonly Purpose[] {
  return consent.policy.purposes.filter(({ id }) => snapshot.purposes[id]?.ask);
}

/**
 * One choice for many. "Accept all" never gives special data, which need a yes
 * of their own: where they are asked for they stay for later, else as they are (SP-04).
 */
export function choose(view: View, purposes: readonly Purpose[], choice: Choice): Record<string, Choice> {
  const choices: Record<string, Choice> = {};
  for (const purpose of purposes) {
    const apart = choice === true && needsExplicitConsent(purpose);
    if (!apart) choices[purpose.id] = choice;
    else if (view.snapshot.purposes[purpose.id]?.ask) choices[purpose.id] = 'later';
  }
  return choices;
}
