/**
 * What goes wrong, said so that the reader knows what to change.
 */
/** One thing that is wrong with a policy. */
export interface Problem {
    /** Requirement id, such as `LB-01`; the same id names the rule and its test. */
    readonly code: string;
    /** Where, as a path into the policy: `purposes[2].legalBasis`. */
    readonly path: string;
    /** What is wrong and what to change, in plain words, in the language that was asked. */
    readonly message: string;
    /** The article or standard behind it. */
    readonly article: string;
    /** An `error` blocks the start and cannot be silenced; a `warning` is told. */
    readonly severity: 'error' | 'warning';
}
/** Codes of errors that are not about one rule. */
export type ErrorCode = 'policy-invalid' | 'policy-unavailable' | 'seal-broken' | 'age-unknown' | 'age-answered' | 'CH-07' | 'evidence-missing' | 'choice-unknown' | 'purpose-unknown' | 'basis-mismatch' | 'explicit-needed' | 'ledger-unavailable' | 'ledger-row-unreadable' | 'ledger-chain-broken' | 'ledger-write-failed' | 'interface-unavailable' | 'signal-unavailable' | 'LB-06' | 'LB-07' | 'sync-address' | 'sync-misconfigured' | 'sync-not-confirmed' | 'sync-paused' | 'sync-unkept' | 'sync-pull-refused' | 'sync-not-cleared' | 'closed';
/** Thrown where a call is wrong, and carried by `consent-error` where the surroundings are. */
export declare class ConsentError extends Error {
    readonly name = "ConsentError";
    /** Stable across versions and copies of the library; test this, not `instanceof`. */
    readonly code: string;
    /** All that is wrong, where a policy was checked. */
    readonly problems: readonly Problem[];
    constructor(code: ErrorCode | (string & {}), message: string, options?: ErrorOptions & {
        problems?: readonly Problem[];
    });
}
