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
import type { Purpose, PurposeTag } from '../model/purpose.js';

/** What makes a purpose one that follows people for marketing. */
const FOLLOWS: readonly PurposeTag[] = ['direct-marketing', 'targeted-advertising', 'sharing', 'profiling'];

/** Bars marketing in this page: from now on nothing permits it. */
export function bar({ policy, barred }: Hall): void {
  for (const purpose of policy.purposes) if (follows(purpose)) barred.add(purpose.id);
}

function follows({ tags = [], services = [], marketing = [] }: Purpose): boolean {
  return (
    marketing.length > 0 ||
    tags.some((tag) => FOLLOWS.includes(tag)) ||
    services.some(({ access }) => access === 'marketing' || access === 'social')
  );
}
