/** How a parent is asked: through the page's own function, or by an address of the owner's server, which sends the message. */
import type { Consent } from '../consent/consent.js';
/** What the owner's server needs to ask a parent. The address is for the message and is not kept. */
export interface GuardianRequest {
    readonly v: 1;
    readonly site: string;
    /** The pseudonym of this browser; the parent's answer comes back to it. */
    readonly subject: string;
    /** What the child asked for. */
    readonly purposes: readonly string[];
    /** The digest of the words that the child was shown. */
    readonly notice: string;
    readonly language: string;
    readonly address: string;
}
/** Asks a parent; rejects where no message was sent. */
export type AskGuardian = (request: GuardianRequest) => unknown;
/** Posts the request as JSON. Rejects where the answer is not one of success. */
export declare function askAt(endpoint: string): AskGuardian;
/** The request for what the child asked for last, or `undefined` where nothing waits for a parent. */
export declare function guardianRequest(consent: Consent, address: string): Promise<GuardianRequest | undefined>;
