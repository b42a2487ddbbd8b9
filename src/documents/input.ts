/**
 * What documents are made from: a policy, public or with what its owner keeps
 * of it. Also one that is not finished: what is missing is then said.
 */
import type { Policy } from '../model/policy.js';
import type { PolicyInternal, PurposeInternal } from '../model/policy-file.js';
import type { Purpose } from '../model/purpose.js';

/** A policy file, finished or not; a public policy is one of which the owner's part is not known. */
export interface DocumentInput extends Omit<Policy, 'purposes'> {
  readonly purposes: readonly DocumentPurpose[];
  readonly internal?: Partial<PolicyInternal>;
}

/** One of its purposes. */
export interface DocumentPurpose extends Purpose {
  readonly internal?: Partial<PurposeInternal>;
}

/** How a document is written. */
export interface DocumentOptions {
  /** The language: one that the policy has and the documents have words for; else the first that is both. */
  readonly language?: string;
  /** The supervisory authority, where the policy does not name one. */
  readonly authority?: { readonly name: string; readonly url: string };
}

/** Whether a purpose is carried out at all (LB-07). */
export function isActive(purpose: Purpose): boolean {
  return purpose.status !== 'not-allowed';
}

/** Whether a purpose is advertising to persons (Art. 21(2)). */
export function isMarketing(purpose: Purpose): boolean {
  return (
    isActive(purpose) &&
    ((purpose.tags ?? []).includes('direct-marketing') ||
      (purpose.marketing ?? []).length > 0 ||
      purpose.specialRegime !== undefined)
  );
}
