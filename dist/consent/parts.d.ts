/**
 * Honours what is said of a recipient or service alone (CO-08). Loaded only
 * where a policy has one that may be refused so; until then each of them is an
 * id that nothing is known of, and stays shut.
 */
import type { Hall } from './hall.js';
/** From now on a hall knows of parts: what it permits, and what its snapshots tell. */
export declare function tellParts(hall: Hall): unknown;
