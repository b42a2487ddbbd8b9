/** What the settings and the standing control ask of a policy, and the first question does not. */
import type { Purpose } from '../model/purpose.js';
import type { View } from './consent-element.js';

/** The purposes that rest on consent and may be asked for. */
export function asking({ consent }: View): readonly Purpose[] {
  return consent.policy.purposes.filter((p) => p.legalBasis === 'consent' && p.status !== 'not-allowed');
}
