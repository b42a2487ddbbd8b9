/**
 * Honours what is said of a recipient or service alone (CO-08). Loaded only
 * where a policy has one that may be refused so; until then each of them is an
 * id that nothing is known of, and stays shut.
 */
import type { Hall } from './hall.js';
import { tell } from './telling.js';
import { foldParts, refusesPart } from '../model/fold-parts.js';
import { purposeFor } from '../model/parts.js';

/** From now on a hall knows of parts: what it permits, and what its snapshots tell. */
export function tellParts(hall: Hall): unknown {
  const { allows, policy } = hall;
  hall.allows = (id) => {
    const whole = purposeFor(policy, id)?.id;
    return whole !== undefined && allows(whole) && (whole === id || !refusesPart(id, hall));
  };
  hall.parts = (held, denied) => foldParts(policy, held, { history: hall.history, denied });
  return tell(hall);
}
