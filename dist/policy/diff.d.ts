/**
 * What changes from one version of a policy to the next, what will be asked
 * again and of whom (CO-14), and what two versions may not do to each other.
 * Pure: the same two policies and the same day give the same answer.
 */
import type { Problem } from '../model/error.js';
import { type MaterialChange } from '../model/material.js';
import type { Policy } from '../model/policy.js';
import type { CheckOptions } from './examine.js';
import type { PolicyFile } from './policy-file.js';
/** The difference between two versions. */
export interface PolicyDiff {
    /** What changes, purpose by purpose; what stays the same is not named. */
    readonly changes: readonly PurposeChange[];
    /** What will be asked, that would not be asked without this change. */
    readonly asks: readonly Asked[];
    /** Ids of purposes that are new or have another basis: visitors are told before they start (IN-09). */
    readonly announce: readonly string[];
    /** What may not be (LB-13, IN-07), and what to look at (IN-09, CO-14). Paths are of the new version. */
    readonly problems: readonly Problem[];
}
/** What happens to one purpose. */
export interface PurposeChange {
    readonly purpose: string;
    readonly kind: 'added' | 'removed' | 'changed';
    /** The keys that differ, such as `description`; none where it was added or removed. */
    readonly keys: readonly string[];
    /** Of these, what a consent does not cover any longer. */
    readonly material: readonly MaterialChange[];
}
/** A question that comes of a change. */
export interface Asked {
    readonly purpose: string;
    /** Everybody, because nobody was asked before; or those who answered before, whatever they said. */
    readonly of: 'everyone' | 'those-who-answered';
    readonly because: readonly MaterialChange[];
}
/** The difference between two versions of a policy, or of a policy file. Both have passed the check. */
export declare function diffPolicies(before: Policy | PolicyFile, after: Policy | PolicyFile, { on, language }?: CheckOptions): PolicyDiff;
/**
 * Whether what is published is what the file says (RE-03): the register is
 * made of the one and the statement of the other, and both name the basis.
 * Paths are of the file; nothing where they agree.
 */
export declare function checkPublished(file: PolicyFile, published: Policy, { language }?: Pick<CheckOptions, 'language'>): Problem[];
