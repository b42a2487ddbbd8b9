/** Questions that more than one tag asks of a policy. */
import type { Choice } from '../model/decision.js';
import { type Purpose } from '../model/purpose.js';
import type { View } from './consent-element.js';
/** The purposes a question is due for. */
export declare function asked({ consent, snapshot }: View): readonly Purpose[];
/**
 * One choice for many. "Accept all" never gives special data, which need a yes
 * of their own: where they are asked for they stay for later, else as they are (SP-04).
 */
export declare function choose(view: View, purposes: readonly Purpose[], choice: Choice): Record<string, Choice>;
