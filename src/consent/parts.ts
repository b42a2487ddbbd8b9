/**
 * Honours what is said of a recipient or service alone (CO-08). Loaded only
 * where a policy has one that may be refused so; until then each of them is an
 * id that nothing is known of, and stays shut.
 */
import type { Hall } from './hall.js';
import { merge } from '../model/merge.js';
import { foldParts } from '../model/parts.js';

/** From now on the snapshots of a hall tell of parts as well. */
export function tellParts(hall: Hall): unknown {
  const { fold, policy } = hall;
  hall.fold = (denied = new Set(hall.denied.keys())) => foldParts(policy, fold(denied), merge(hall.events), denied);
  return hall.tell();
}
