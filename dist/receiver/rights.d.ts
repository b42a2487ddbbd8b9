import type { Store } from './open-store.js';
import type { SiteOptions } from './sites-config.js';
/** A right a person can use by a request. */
export type Right = 'access' | 'rectification' | 'erasure' | 'restriction' | 'portability' | 'objection' | 'automated-decision';
export declare const RIGHTS: readonly Right[];
/** A request and where it stands. Moments are in microseconds of Unix time. */
export interface RightsRequest {
    readonly id: string;
    readonly right: Right;
    readonly state: 'open' | 'answered' | 'refused';
    readonly received: number;
    readonly due: number;
    readonly extended: number | undefined;
    readonly settled: number | undefined;
    readonly details: RightsDetails;
}
/** What a person writes, and what the owner notes. */
export interface RightsDetails {
    /** Where to send the answer: an address the person gives. No identity document is asked for (DS-09). */
    readonly contact: string;
    readonly message: string;
    /** The subject of the browser it was sent from, where it said so. */
    readonly subject?: string;
    /** Why it takes longer (Art. 12(3)). */
    readonly extension?: string;
    /** Why it was refused (Art. 12(4), 12(5)). */
    readonly refusal?: string;
}
/** Takes in a request, and says by when it is answered. */
export declare function openRequest({ sql, sites, now }: Store, site: string, right: Right, details: RightsDetails): Promise<RightsRequest>;
/** The requests of a site, the most pressing first. */
export declare function listRequests({ sql, sites }: Store, site: string, id?: string): Promise<RightsRequest[]>;
/** Takes two months more, once, within the first month, with the reason that the person is told. */
export declare function extendRequest(store: Store, site: string, id: string, reason: string): Promise<RightsRequest>;
/**
 * Closes a request. Where data were rectified, erased or restricted, every
 * recipient is told of it (Art. 19, DS-07); where it is refused, in writing why.
 */
export declare function settleRequest(store: Store, site: string, { recipients }: SiteOptions, id: string, refusal?: string): Promise<RightsRequest>;
