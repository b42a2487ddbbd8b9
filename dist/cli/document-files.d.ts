import type { Policy } from '../model/policy.js';
import type { PolicyFile } from '../model/policy-file.js';
/** The files, by their path in the folder they belong to. */
export interface DocumentFiles {
    readonly forVisitors: ReadonlyMap<string, string>;
    readonly forOwner: ReadonlyMap<string, string>;
    /** Languages of the policy in which no document can be written. */
    readonly without: readonly string[];
}
/** All documents, in each language. What visitors get is made from the public policy, so that nothing else can reach it. */
export declare function documentFiles(file: PolicyFile | Policy, { isFile, on }: {
    readonly isFile: boolean;
    readonly on: string;
}): Promise<DocumentFiles>;
