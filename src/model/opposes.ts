/**
 * What Global Privacy Control is about: sharing and targeted advertising on
 * consent, and direct marketing too where it rests on an interest, for then
 * the signal is an objection (SG-01, Art. 21(5)).
 */
import type { LegalBasis, Purpose, PurposeTag } from './purpose.js';

const ABOUT: Partial<Record<LegalBasis, readonly PurposeTag[]>> = {
  consent: ['sharing', 'targeted-advertising'],
  'legitimate-interests': ['sharing', 'targeted-advertising', 'direct-marketing'],
};

/** Whether the signal says no to a purpose. */
export function gpcOpposes({ legalBasis, tags = [] }: Purpose): boolean {
  return tags.some((tag) => ABOUT[legalBasis]?.includes(tag));
}

/** Whether this browser sends the signal. Absent, `false` and anything else mean nothing (SG-02). */
export function hasGpc(): boolean {
  return (globalThis.navigator as { globalPrivacyControl?: unknown } | undefined)?.globalPrivacyControl === true;
}
