/** Switches that were turned and not yet saved: those of recipients and services that may be refused alone (CO-08). */
import { partsOf } from '../model/parts.js';
import type { Purpose } from '../model/purpose.js';
import type { View } from './consent-element.js';

/** What switches say that were turned, by the id of their purpose or part. */
export type Turns = Readonly<Record<string, boolean>>;

/** What the switches of the parts of a purpose change, where they were turned (CO-08). */
export function turned({ snapshot }: View, purpose: Purpose, draft: Turns): Record<string, boolean> {
  const changed = partsOf(purpose).filter(
    (part) => draft[part] !== undefined && draft[part] === snapshot.purposes[part]?.refused,
  );
  return Object.fromEntries(changed.map((part) => [part, draft[part] === true]));
}

/** Those of a purpose that were refused alone, to be allowed by whoever allows all of it. */
export function refusedParts({ snapshot }: View, purpose: Purpose): Record<string, boolean> {
  const refused = partsOf(purpose).filter((part) => snapshot.purposes[part]?.refused);
  return Object.fromEntries(refused.map((part) => [part, true]));
}
