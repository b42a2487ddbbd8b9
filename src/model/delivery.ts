/**
 * What became of sending an event to the owner's server, as a person and a
 * page may see it. Nothing here is about what is permitted.
 */
import type { Outcome, WireProblem } from './wire.js';

/**
 * `pending`: on its way. `confirmed`: the server has it. `not-confirmed`: the
 * server refused it as it is; it is kept, and offered again. `paused`: waits
 * until the owner's door opens, such as for a session.
 */
export type DeliveryState = 'pending' | 'confirmed' | 'not-confirmed' | 'paused';

/** The delivery of one event. */
export interface Delivery {
  readonly state: DeliveryState;
  /** Why it was not confirmed. */
  readonly problem?: WireProblem;
  /** For a no: the recipients that were named, and whether they have acknowledged it (WD-07). */
  readonly recipients?: readonly Outcome[];
}
