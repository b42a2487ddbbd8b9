import type { ArchivedNotice } from '../documents/notice-archive.js';
import type { Policy } from '../model/policy.js';
/** A notice in the index. */
export interface ArchiveEntry {
    readonly digest: string;
    readonly version: string;
    readonly language: string;
    readonly words: ArchivedNotice['words'];
}
/** The files of the archive, by their path in the public folder; the index joins what it held before. */
export declare function archiveFiles(policy: Policy, folder: string): Promise<Map<string, string>>;
