/**
 * Advanced Data Protection Control, a research draft: an extension asks the
 * visitor in the site's name, and answers with what they consent to, withdraw
 * and object to (SG-13). Off unless the policy says `signals.adpc.enabled`.
 *
 * What it says no to is recorded. What it says yes to is not: its interface is
 * one that any script in the page can imitate, so a yes from it would prove
 * nothing (Art. 7(1) GDPR, CO-11). The visitor is asked here as usual.
 */
import type { Consent } from '../consent/consent.js';
import type { Policy } from '../model/policy.js';
/** Puts the questions to the control, where there is one, and records what it says no to. Resolves with the way to stop. */
export declare function honourAdpc(consent: Consent): Promise<() => void>;
/**
 * What is asked for, by purpose id: also the content of the resource that
 * `<link rel="consent-requests">` points at, under the key `consentRequests`.
 */
export declare function consentRequests(policy: Policy, language: string): Record<string, string>;
