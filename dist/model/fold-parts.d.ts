import type { Holding } from './may-run.js';
import type { Policy } from './policy.js';
import type { Snapshot } from './snapshot.js';
/** Whether a part was refused by itself. What cannot be read may have been such a no, and then it still is one. */
export declare function refusesPart(id: string, { history, denied }: Holding): boolean;
/**
 * A snapshot that tells of the parts as well. A part is permitted where its
 * purpose is, unless it was refused by itself; a yes to it lifts that, and
 * opens nothing that its purpose keeps shut.
 */
export declare function foldParts(policy: Policy, snapshot: Snapshot, holding: Holding): Snapshot;
