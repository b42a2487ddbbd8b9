/**
 * Parts of a purpose that a person may refuse alone: the recipients and
 * services that a policy marks as separable (CO-08). Where a purpose is named
 * by its id, a part is named by both: `advertising/meta`. A recipient and a
 * service of one purpose with the same id are one part.
 */
import type { Policy } from './policy.js';
import { recipientsOf, type Purpose } from './purpose.js';

/** A purpose as a policy declares it, or as a notice tells it. */
interface Whole {
  readonly id: string;
  readonly recipients: readonly Named[] | 'none';
  readonly services?: readonly Named[];
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly separable?: boolean;
}

/** The ids of the parts of a purpose: `advertising/meta`. */
export function partsOf(purpose: Whole): string[] {
  return [...recipientsOf(purpose), ...(purpose.services ?? [])]
    .filter(({ separable }) => separable)
    .map(({ id }) => `${purpose.id}/${id}`);
}

/** The same with the name of each recipient or service, each part once. */
export function namedParts(purpose: Whole | undefined): { readonly id: string; readonly name: string }[] {
  if (!purpose) return [];
  const all = [...recipientsOf(purpose), ...(purpose.services ?? [])];
  return [...new Set(partsOf(purpose))].map((id) => ({
    id,
    name: all.find((part) => id === `${purpose.id}/${part.id}`)?.name ?? id,
  }));
}

/** The purpose that an id names, whole or in part; `undefined` for what the policy does not declare. */
export function purposeFor({ purposes }: Policy, id: string): Purpose | undefined {
  return purposes.find((purpose) => purpose.id === id || partsOf(purpose).includes(id));
}
