import type { Problem } from '../model/error.js';
import type { Policy } from '../model/policy.js';
import type { PolicyFile } from '../model/policy-file.js';
import { type Speech } from './command.js';
/** The list is a file of this name, in the folder that was published to. */
export declare const MANIFEST = "published.json";
/** What was published, from what. */
export interface Manifest {
    readonly v: 1;
    /** Digest of the whole policy file, in canonical JSON. */
    readonly source: string;
    readonly version: string;
    /** The legal basis of each purpose, as the documents have it. */
    readonly bases: Readonly<Record<string, string>>;
    /** SHA-256 of each document, by its path in the folder. */
    readonly files: Readonly<Record<string, string>>;
}
/** The list for a policy file and the documents made from it. */
export declare function manifest(source: PolicyFile | Policy, files: ReadonlyMap<string, string>): Promise<Manifest>;
/** What of a published folder no longer fits the file. Rejects with `Trouble` where nothing was published there. */
export declare function stale(folder: string, source: PolicyFile | Policy, speech: Speech): Promise<Problem[]>;
