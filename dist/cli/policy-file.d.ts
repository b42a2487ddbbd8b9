/**
 * Reads a policy file for a command: its JSON with its places, and all that
 * is wrong with it. A public policy is told from a file by its seal.
 */
import type { Problem } from '../model/error.js';
import type { Policy } from '../model/policy.js';
import type { PolicyFile } from '../model/policy-file.js';
import { type Call, type Speech } from './command.js';
import { type Json } from './json.js';
/** What was read. */
export interface ReadPolicy {
    readonly json: Json;
    /** The value as it was read; a policy only where `problems` has no errors. */
    readonly value: PolicyFile | Policy;
    /** Whether it has the owner's part. */
    readonly isFile: boolean;
    readonly problems: readonly Problem[];
}
/** Reads and checks one. Rejects with `Trouble` where it is not a JSON object. */
export declare function readPolicy(file: string, speech: Speech, on: string): Promise<ReadPolicy>;
/** The day that an option names, or today in UTC. Throws `Trouble` where it is no day. */
export declare function dayOf(asOf: Call['options'][string]): string;
