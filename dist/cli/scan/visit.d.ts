/// <reference types="node" preserve="true" />
import type { Policy } from '../../model/policy.js';
import type { Moment, Sight } from './judge.js';
/** What was seen, and the policy that the page itself goes by. */
export interface Seen {
    readonly policy: Policy;
    readonly sights: readonly Sight[];
}
/** How to look. */
export interface Looking {
    /** Where the browser is; one of the usual places unless said. */
    readonly browser?: string | undefined;
    /** How long to wait for a page or a control, in milliseconds. */
    readonly patience: number;
    /** Hears where it is. */
    readonly remark: (moment: Moment, url: string) => void;
}
/** Visits the addresses. Rejects with `Trouble` where there is no browser, no page or no panel. */
export declare function look(urls: readonly string[], { browser: place, patience, remark }: Looking): Promise<Seen>;
