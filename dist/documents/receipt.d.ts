/**
 * The receipt: what a visitor takes along, right after deciding or at any
 * time (PR-10). It holds the records, in the form of ISO/IEC TS 27560:2023;
 * `kantaraReceipt()` says the same in the older form of Kantara 1.1 (PR-11).
 */
import { type ConsentEvent } from '../model/event.js';
import type { Notice } from '../model/notice.js';
import { type JsonLd, type RecordInput } from './record.js';
/** What a receipt is made of besides its records. */
export interface ReceiptInput extends RecordInput {
    /** UUID of the receipt. */
    readonly id: string;
    /** The receiver's signed receipts (compact JWS), where the choices have been delivered; without them it is local only (PR-04). */
    readonly signed?: readonly string[];
}
/** The receipt of a subject, in JSON-LD. */
export declare function receipt(input: ReceiptInput): Readonly<Record<string, JsonLd>>;
/** A receipt after Kantara Consent Receipt 1.1.0. */
export interface KantaraReceipt {
    readonly version: 'KI-CR-v1.1.0';
    readonly jurisdiction: string;
    /** Seconds of Unix time. */
    readonly consentTimestamp: number;
    readonly collectionMethod: string;
    readonly consentReceiptID: string;
    readonly language: string;
    readonly piiPrincipalId: string;
    readonly piiControllers: readonly {
        readonly piiController: string;
        readonly onBehalf: boolean;
        readonly contact: string;
        readonly address: {
            readonly streetAddress: string;
            readonly addressCountry: string;
        };
        readonly email: string;
        readonly phone: string;
        readonly piiControllerUrl: string;
    }[];
    readonly policyUrl: string;
    readonly services: readonly {
        readonly service: string;
        readonly purposes: readonly KantaraPurpose[];
    }[];
    readonly sensitive: boolean;
    readonly spiCat: readonly string[];
}
/** One purpose of it. */
export interface KantaraPurpose {
    readonly purpose: string;
    readonly purposeCategory: readonly string[];
    readonly consentType: 'EXPLICIT';
    readonly piiCategory: readonly string[];
    readonly primaryPurpose: boolean;
    readonly termination: string;
    readonly thirdPartyDisclosure: boolean;
    readonly thirdPartyName?: string;
}
/**
 * The consents of one event in Kantara's form, which knows consents only:
 * `undefined` where the event gives none, or its notice is not at hand.
 */
export declare function kantaraReceipt(event: ConsentEvent, notice: Notice | undefined, id: string): KantaraReceipt | undefined;
