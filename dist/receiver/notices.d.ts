import type { Sites } from './sites.js';
import { type Sql } from './sql.js';
/** A notice in the archive. */
export interface ArchivedNotice {
    readonly digest: string;
    readonly body: string;
    readonly language: string;
    readonly policyVersion: string;
    /** Microseconds of Unix time. */
    readonly firstSeen: number;
}
/** Notices of all sites. */
export interface NoticeArchive {
    /** Keeps a notice; tells why not, where the text is not the notice of this site or not of this digest. */
    keep(site: string, notice: {
        readonly digest: string;
        readonly body: string;
    }): Promise<string | undefined>;
    find(site: string, digest: string): Promise<ArchivedNotice | undefined>;
    has(site: string, digest: string): Promise<boolean>;
    list(site: string): Promise<Omit<ArchivedNotice, 'body'>[]>;
}
/** The archive on a database. */
export declare function noticesIn(sql: Sql, sites: Sites, micros: () => number): NoticeArchive;
