/**
 * What an event may hold, key by key. Stricter than what a browser reads
 * back: a row that is stored here is evidence, and stays for years. No text
 * is free, so no name or address can come in by one (PR-05, SP-07).
 */
type Check = (value: unknown) => boolean;
/** 64 hexadecimal digits in small letters. */
export declare const isHash: Check;
export declare const isUuid: Check;
/** A UUID of version 7, which begins with its time. */
export declare const isTimedId: Check;
export declare const isSite: Check;
/** BCP 47, as policies write it. */
export declare const isLanguage: Check;
/** What is wrong with a value that should be an event: the keys at fault; none where it is one. */
export declare function faultsOf(value: unknown): string[];
/** A plain object, not a list. */
export declare function isRecord(value: unknown): value is Record<string, unknown>;
export {};
