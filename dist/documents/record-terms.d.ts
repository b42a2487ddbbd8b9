/**
 * The words that records and receipts share: the context of the Data Privacy
 * Vocabulary (DPV 2.3), inside each document so that reading one asks nothing
 * of the network, and the terms for what a policy says.
 */
import type { DecidedState } from '../model/event.js';
import type { LegalBasis } from '../model/purpose.js';
export declare const RECORD_CONTEXT: Readonly<Record<string, string>>;
/** The profiles of ISO/IEC TS 27560:2023 that records and receipts conform to. */
export declare const PROFILES: Readonly<Record<'record' | 'receipt', string>>;
/** The state of a consent. An objection is none of these: it is the exercise of a right (Art. 21). */
export declare const STATUS: Readonly<Partial<Record<DecidedState | 'expired', string>>>;
export declare const BASIS_TERMS: Readonly<Record<LegalBasis, string>>;
export declare const TAG_TERMS: Readonly<Record<string, string>>;
/** Kinds of data by the ids that policies mostly give them; any other is told by its label alone. */
export declare const DATA_TERMS: Readonly<Record<string, string>>;
export declare const ROLE_TERMS: Readonly<Record<'processor' | 'joint-controller' | 'third-party', string>>;
