import type { Policy } from '../../model/policy.js';
import type { AccessKind } from '../../model/purpose.js';
/** When it was seen: before any answer, after a no, after a yes, after that was taken back. */
export type Moment = 'before' | 'refused' | 'given' | 'withdrawn';
/** Something that is kept on the device. */
export interface Kept {
    readonly kind: AccessKind;
    readonly name: string;
    /** The host it belongs to. */
    readonly host: string;
    /** For a cookie: when it ends, in milliseconds of Unix time. */
    readonly ends?: number;
    /** For a cookie: out of reach of the page. */
    readonly httpOnly?: boolean;
}
/** What was seen at one moment. */
export interface Sight {
    readonly moment: Moment;
    /** Milliseconds of Unix time. */
    readonly at: number;
    /** The hosts of the pages themselves. */
    readonly own: readonly string[];
    readonly kept: readonly Kept[];
    /** Hosts that were asked for something, and one address of each. */
    readonly hosts: Readonly<Record<string, string>>;
}
/** One thing that is not as the policy says. */
export interface Finding {
    readonly problem: 'undeclared' | 'too-early' | 'still-there' | 'too-long';
    /** A `warning` does not fail the scan. */
    readonly severity: 'error' | 'warning';
    readonly moment: Moment;
    readonly what: AccessKind | 'host';
    readonly name: string;
    readonly host: string;
    /** The purposes that declare it. */
    readonly purposes: readonly string[];
}
/** All that is not as the policy says, in the order it was seen; each thing once for each problem. */
export declare function judge(policy: Policy, sights: readonly Sight[]): Finding[];
