/**
 * Whether a purpose has changed so much since a person was told of it that
 * their consent no longer covers it (CO-14, Art. 13(3)). Other words for the
 * same thing do not ask again, and neither does less: fewer data, fewer
 * recipients, a shorter time.
 */
import type { Notice } from './notice.js';
import { partsOf } from './parts.js';
import { periodInDays } from './period.js';
import type { Policy } from './policy.js';
import { recipientsOf, type Purpose, type Recipient } from './purpose.js';

/** What is new. */
export type MaterialChange =
  | 'new-purpose'
  | 'new-controller'
  | 'new-basis'
  | 'new-data'
  | 'new-sensitivity'
  | 'new-recipient'
  | 'longer-retention';

/** The material changes of one purpose between the notice a person saw and the policy of today. Empty where none. */
export function materialChanges(shown: Notice, policy: Policy, purpose: Purpose): MaterialChange[] {
  const before = shown.purposes.find((p) => p.id === purpose.id);
  if (!before) return ['new-purpose'];
  const changes: MaterialChange[] = [];
  const isNew = (id: string, among: readonly { readonly id: string }[]): boolean => !among.some((x) => x.id === id);

  if (shown.controller.id !== policy.controller.id) changes.push('new-controller');
  if (before.legalBasis !== purpose.legalBasis) changes.push('new-basis');
  if (purpose.data.some((d) => isNew(d.id, before.data))) changes.push('new-data');
  if (
    purpose.data.some(
      (d) => d.sensitivity !== 'ordinary' && before.data.some((b) => b.id === d.id && b.sensitivity !== d.sensitivity),
    )
  )
    changes.push('new-sensitivity');
  // A processor that became a controller of its own decides for itself from now on, so it is new too. So is one that
  // could be refused alone and no longer can: who refused it has never agreed to it (CO-08).
  const separable = partsOf(purpose);
  const joined = partsOf(before).filter((id) => !separable.includes(id));
  const stands = ({ id }: { readonly id: string }): boolean => joined.includes(`${purpose.id}/${id}`);
  const known = (r: Recipient): boolean =>
    recipientsOf(before).some((b) => b.id === r.id && (b.role !== 'processor' || r.role === 'processor'));
  if (
    recipientsOf(purpose).some((r) => (r.separable || r.role !== 'processor') && !known(r)) ||
    [...recipientsOf(purpose), ...(purpose.services ?? [])].some(stands)
  )
    changes.push('new-recipient');
  if (periodInDays(purpose.retention.period) > periodInDays(before.retention.period)) changes.push('longer-retention');
  return changes;
}
