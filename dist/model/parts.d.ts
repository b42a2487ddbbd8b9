/**
 * Parts of a purpose that a person may refuse alone: the recipients and
 * services that a policy marks as separable (CO-08). Where a purpose is named
 * by its id, a part is named by both: `advertising/meta`. A recipient and a
 * service of one purpose with the same id are one part.
 */
import type { Policy } from './policy.js';
import { type Purpose } from './purpose.js';
/** A purpose as a policy declares it, or as a notice tells it. */
interface Whole {
    readonly id: string;
    readonly recipients: readonly Named[] | 'none';
    readonly services?: readonly Named[];
}
interface Named {
    readonly id: string;
    readonly name: string;
    readonly separable?: boolean;
}
/** The ids of the parts of a purpose: `advertising/meta`. */
export declare function partsOf(purpose: Whole): string[];
/** The same with the name of each recipient or service, each part once. */
export declare function namedParts(purpose: Whole | undefined): {
    readonly id: string;
    readonly name: string;
}[];
/** The purpose that an id names, whole or in part; `undefined` for what the policy does not declare. */
export declare function purposeFor({ purposes }: Policy, id: string): Purpose | undefined;
export {};
