import type { ConsentEvent, SealedEvent } from '../model/event.js';
import type { Notice } from '../model/notice.js';
import type { LedgerContents, StoredNotice } from './ledger.js';
/** The canonical text of a value. Throws where it is not plain JSON, such as a lone surrogate. */
export declare function canonical(value: unknown): string;
/**
 * SHA-256 of a text in UTF-8, as 64 hexadecimal digits. Rejects with
 * `ledger-unavailable` where the page is not a secure context.
 */
export declare function digest(text: string): Promise<string>;
/** An event with its canonical text and hash. Called outside any transaction: waiting for a hash inside one ends it. */
export declare function sealEvent(event: ConsentEvent): Promise<SealedEvent>;
/** A notice with its canonical text and digest. */
export declare function sealNotice(notice: Notice): Promise<StoredNotice>;
/** Hashes of rows and digests of notices that are not those of their text: somebody or something changed them. */
export declare function findTampered({ rows, notices }: Pick<LedgerContents, 'rows' | 'notices'>): Promise<string[]>;
