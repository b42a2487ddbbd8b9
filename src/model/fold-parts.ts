/**
 * What holds of the parts of a purpose that may be refused alone (CO-08):
 * what holds of the purpose, unless the part was refused by itself.
 */
import { opens } from './event.js';
import { freeze } from './freeze.js';
import type { Holding } from './may-run.js';
import { partsOf } from './parts.js';
import type { Policy } from './policy.js';
import type { PurposeSnapshot, Snapshot } from './snapshot.js';

/** Whether a part was refused by itself. What cannot be read may have been such a no, and then it still is one. */
export function refusesPart(id: string, { history, denied }: Holding): boolean {
  const answer = history.answers.get(id);
  return denied.has(id) || (answer ? !opens(answer.decision.state) : history.broken > 0);
}

/**
 * A snapshot that tells of the parts as well. A part is permitted where its
 * purpose is, unless it was refused by itself; a yes to it lifts that, and
 * opens nothing that its purpose keeps shut.
 */
export function foldParts(policy: Policy, snapshot: Snapshot, holding: Holding): Snapshot {
  const purposes = Object.assign(Object.create(null) as Record<string, PurposeSnapshot>, snapshot.purposes);
  for (const purpose of policy.purposes) {
    const whole = snapshot.purposes[purpose.id];
    if (!whole) continue;
    for (const id of partsOf(purpose)) {
      const refused = refusesPart(id, holding);
      const state = refused ? 'refused' : whole.state;
      purposes[id] = { state, permitted: whole.permitted && !refused, ask: false, refused };
    }
  }
  return freeze({ ...snapshot, purposes });
}
