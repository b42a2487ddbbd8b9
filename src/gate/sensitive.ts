/**
 * Pages that tell something of the health, belief or politics of whoever
 * reads them, a pharmacy's or a party's: whoever follows a visitor there
 * infers what Art. 9 protects. On such a page nothing of marketing runs,
 * whatever was agreed to elsewhere (SP-05). What was decided stays as it is.
 *
 * The page says so: `<html data-sensitive-context>`, or the attribute on any
 * element in it. Loaded only then.
 */
import type { Hall } from '../consent/hall.js';
import { freeze } from '../model/freeze.js';
import type { Purpose, PurposeTag } from '../model/purpose.js';
import type { Snapshot } from '../model/snapshot.js';

/** What makes a purpose one that follows people for marketing. */
const FOLLOWS: readonly PurposeTag[] = ['direct-marketing', 'targeted-advertising', 'sharing', 'profiling'];

/** Bars marketing in this page: from now on no snapshot permits it. */
export function bar(hall: Hall): void {
  const barred = hall.policy.purposes.filter(follows).map(({ id }) => id);
  const { fold } = hall;
  hall.fold = (denied) => without(fold(denied), barred);
  hall.snapshot = hall.fold();
}

function follows({ tags = [], services = [], marketing = [] }: Purpose): boolean {
  return (
    marketing.length > 0 ||
    tags.some((tag) => FOLLOWS.includes(tag)) ||
    services.some(({ access }) => access === 'marketing' || access === 'social')
  );
}

function without(snapshot: Snapshot, barred: readonly string[]): Snapshot {
  const purposes = Object.fromEntries(
    Object.entries(snapshot.purposes).map(([id, purpose]) => [
      id,
      barred.includes(id) ? { ...purpose, permitted: false } : purpose,
    ]),
  );
  return freeze({ ...snapshot, purposes: Object.assign(Object.create(null) as Snapshot['purposes'], purposes) });
}
