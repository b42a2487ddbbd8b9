/**
 * How a public policy is written to a file: each purpose on a line of its own,
 * after all the rest but the seal. A difference between two versions can be
 * read, and a page can begin to ask about the first purposes of a long policy
 * while the rest of it is on its way.
 */
import type { Policy } from '../model/policy.js';
/** The text of a policy that `sealPolicy()` gave; its seal holds for it. */
export declare function printPolicy({ purposes, seal, ...rest }: Policy): string;
