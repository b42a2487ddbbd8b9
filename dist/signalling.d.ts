import type { Hall } from './consent/hall.js';
/** Starts telling. Resolves when every tool has heard, or has failed and was reported. */
export declare function signal(hall: Hall): Promise<void>;
