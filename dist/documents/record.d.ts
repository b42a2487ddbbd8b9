/**
 * Consent records after ISO/IEC TS 27560:2023, in JSON-LD with the terms of
 * the Data Privacy Vocabulary (PR-09). One record for each purpose of one
 * subject, with all that was ever decided about it: refusals, withdrawals
 * and expiries in the same detail as consents (PR-07).
 *
 * Pure: events and notices go in, a document comes out. What the events do
 * not hold is taken from the notice that each names.
 */
import { type KnownEvent } from '../model/event.js';
import type { Notice } from '../model/notice.js';
/** What shows an answer that was given on paper, by telephone or in person (PR-13). */
export interface OutsideEvidence {
    /** Where the scan or recording is kept: the owner's own reference. */
    readonly reference: string;
    /** Who wrote it down: a function or a staff number. */
    readonly recordedBy: string;
}
/** What records are made of. */
export interface RecordInput {
    /** The events of one subject, and of those linked to it. */
    readonly events: readonly KnownEvent[];
    /** Every notice that they name, by digest. */
    readonly notices: ReadonlyMap<string, Notice>;
    /** For answers that came in another way, by the id of their event. */
    readonly evidence?: ReadonlyMap<string, OutsideEvidence>;
    /** The moment of the document, in milliseconds of Unix time: a consent that has ended by then is recorded as expired. */
    readonly now: number;
}
/** A value of JSON-LD. */
export type JsonLd = string | number | boolean | readonly JsonLd[] | {
    readonly [key: string]: JsonLd;
};
type Node = Record<string, JsonLd>;
/** The records of a subject, one for each purpose that was ever decided, each a document of its own. */
export declare function consentRecords(input: RecordInput): readonly Node[];
/** The same without their contexts, for a document that holds several. */
export declare function recordNodes(input: RecordInput): readonly Node[];
export {};
