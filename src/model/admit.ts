/**
 * Which choices a policy admits: only on a purpose it declares, or a part of
 * one that may be refused alone (CO-08), only where
 * the basis leaves something to choose, and special data only in so many words.
 */
import { isDecidable, type Choice } from './decision.js';
import { ConsentError } from './error.js';
import { partsOf, purposeFor } from './parts.js';
import type { Policy } from './policy.js';
import { needsExplicitConsent } from './purpose.js';

/**
 * Passes choices that may be recorded. Throws `choice-unknown`, `purpose-unknown`,
 * `basis-mismatch` (LB-12), `LB-07` or `explicit-needed` (SP-04), naming what
 * to change.
 */
export function admit(policy: Policy, choices: Readonly<Record<string, Choice>>, explicit: boolean): void {
  for (const [id, choice] of Object.entries<unknown>(choices)) {
    if (choice !== true && choice !== false && choice !== 'later') {
      throw new ConsentError('choice-unknown', `"${id}" was given ${String(choice)}; say true, false or 'later'.`);
    }
    const purpose = purposeFor(policy, id);
    if (!purpose) {
      const ids = policy.purposes.flatMap((p) => [p.id, ...partsOf(p)]).join(', ');
      throw new ConsentError('purpose-unknown', `"${id}" is not a purpose of the policy. It has: ${ids}.`);
    }
    if (!isDecidable(purpose)) {
      throw new ConsentError(
        'basis-mismatch',
        `"${id}" rests on ${purpose.legalBasis}: there is nothing to choose (Art. 6(1) GDPR, LB-12).`,
      );
    }
    if (choice === 'later' && (purpose.legalBasis !== 'consent' || purpose.id !== id)) {
      throw new ConsentError('choice-unknown', `"${id}" cannot wait for later; say true or false.`);
    }
    if (choice !== true) continue;
    if (purpose.status === 'not-allowed') {
      throw new ConsentError('LB-07', `"${id}" is not allowed by the policy: no legal basis was found for it.`);
    }
    if (needsExplicitConsent(purpose) && !explicit) {
      throw new ConsentError(
        'explicit-needed',
        `"${id}" concerns special data and needs explicit consent (Art. 9(2)(a) GDPR, SP-04).`,
      );
    }
  }
}
