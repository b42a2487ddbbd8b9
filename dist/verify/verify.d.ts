/**
 * Verifies an exported history without the receiver that made it: every
 * text against its hash, every parent, every receipt, every notice. What is
 * wrong is named, with the event it is wrong with.
 *
 * What it shows: that nothing was changed, added or left out since the
 * receipts were signed. Not: that what a browser sent was true.
 */
import { type JWK } from 'jose';
/** What can be wrong with a history. */
export type FaultCode = 'not-a-history' | 'document-changed' | 'event-changed' | 'event-unreadable' | 'event-twice' | 'event-foreign' | 'event-missing' | 'event-without-receipt' | 'parents-unsorted' | 'parent-later' | 'circle' | 'notice-changed' | 'notice-missing' | 'notice-stale' | 'key-unknown' | 'signature-wrong' | 'receipt-wrong';
/** One fault, and where. */
export interface Fault {
    readonly code: FaultCode;
    /** The hash, digest or id it is about, or the place in the file. */
    readonly about: string;
}
/** What was found. */
export interface Verification {
    /** Nothing is wrong. */
    readonly intact: boolean;
    readonly faults: readonly Fault[];
    readonly events: number;
    readonly notices: number;
    readonly receipts: number;
    /** Events that are gone because they were erased, by a statement that the receiver signed. */
    readonly erased: number;
}
/** Options of `verifyHistory()`. */
export interface VerifyOptions {
    /** The receiver's public keys, fetched from the receiver itself: with those in the file alone, the file vouches for itself. */
    readonly keys?: readonly JWK[];
}
/** Verifies a history. Never rejects: what cannot be read is a fault like any other. */
export declare function verifyHistory(document: unknown, { keys }?: VerifyOptions): Promise<Verification>;
