import { type Notice } from '../model/notice.js';
import type { Policy } from '../model/policy.js';
/** A notice, and what of the panel it holds. */
export interface ArchivedNotice {
    readonly language: string;
    readonly words: 'question' | 'all' | 'child' | 'form' | 'none';
    readonly notice: Notice;
}
/** The notices of a public policy. */
export declare function noticeArchive(policy: Policy): Promise<ArchivedNotice[]>;
