import type { Purpose } from '../model/purpose.js';
import type { View } from './consent-element.js';
/** What switches say that were turned, by the id of their purpose or part. */
export type Turns = Readonly<Record<string, boolean>>;
/** What the switches of the parts of a purpose change, where they were turned (CO-08). */
export declare function turned({ snapshot }: View, purpose: Purpose, draft: Turns): Record<string, boolean>;
/** Those of a purpose that were refused alone, to be allowed by whoever allows all of it. */
export declare function refusedParts({ snapshot }: View, purpose: Purpose): Record<string, boolean>;
